namespace CallCenter;

/// <summary>The settings of an installation.</summary>
internal sealed class Settings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "CallCenter";

    /// <summary>The public address of the call center.</summary>
    public string PublicUrl { get; set; } = "https://example.com";

    /// <summary>The number of the moderator, who opens and closes the conference.</summary>
    public string Moderator { get; set; } = "447700900002";

    /// <summary>The music for people who wait for the moderator.</summary>
    public string MusicOnHoldUrl { get; set; } = "https://example.com/music.mp3";

    /// <summary>The key that signs the positions of the hunt groups: 32 random bytes in Base64.</summary>
    public string? PositionKey { get; set; }

    /// <summary>Returns the public URL of a webhook.</summary>
    public string UrlOf(string path) => PublicUrl.TrimEnd('/') + path;
}
