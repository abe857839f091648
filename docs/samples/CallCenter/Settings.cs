namespace CallCenter;

/// <summary>What differs from one installation to another.</summary>
internal sealed class Settings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "CallCenter";

    /// <summary>The address under which the platform reaches the call center.</summary>
    public string PublicUrl { get; set; } = "https://example.com";

    /// <summary>The number of the one who opens and closes the conference.</summary>
    public string Moderator { get; set; } = "447700900002";

    /// <summary>What is played to those who wait for the moderator.</summary>
    public string MusicOnHoldUrl { get; set; } = "https://example.com/music.mp3";

    /// <summary>The key that signs how far a call has come in a department: 32 random bytes in Base64.</summary>
    public string? PositionKey { get; set; }

    /// <summary>The address of a webhook.</summary>
    public string UrlOf(string path) => PublicUrl.TrimEnd('/') + path;
}
