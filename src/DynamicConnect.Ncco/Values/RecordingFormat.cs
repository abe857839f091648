using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The file format of a recording.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">record in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<RecordingFormat>))]
public enum RecordingFormat
{
    /// <summary>MP3. Vonage's default for up to two channels.</summary>
    Mp3,

    /// <summary>WAV. Vonage's default for more than two channels.</summary>
    Wav,

    /// <summary>Ogg.</summary>
    Ogg,
}
