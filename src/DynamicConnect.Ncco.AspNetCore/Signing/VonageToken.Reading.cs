using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace DynamicConnect.AspNetCore;

/// <content>Reading a token.</content>
internal sealed partial class VonageToken
{
    /// <summary>Reads a token.</summary>
    /// <returns>The reason why the text is not a token, or <see langword="null"/> if it is one.</returns>
    public static string? TryRead(string text, out VonageToken? token)
    {
        token = null;
        try
        {
            int header = text.IndexOf('.', StringComparison.Ordinal);
            int claims = header + 1;
            int signed = text.IndexOf('.', claims);
            int signature = signed + 1;
            if (header < 0 || signed < 0 || text.IndexOf('.', signature) >= 0)
            {
                return "malformed";
            }

            VonageToken read = new(
                Encoding.ASCII.GetBytes(text, 0, signed),
                WebEncoders.Base64UrlDecode(text, signature, text.Length - signature));
            string? reason = CheckHeader(WebEncoders.Base64UrlDecode(text, 0, header))
                ?? read.ReadClaims(WebEncoders.Base64UrlDecode(text, claims, signed - claims));
            token = reason is null ? read : null;
            return reason;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A forged token can fail in many ways, which all count as malformed.
            return "malformed";
        }
    }

    private static string? CheckHeader(ReadOnlySpan<byte> json)
    {
        bool isKnown = false;
        bool isCritical = false;
        Utf8JsonReader reader = StartOf(json);
        while (NextName(ref reader))
        {
            bool isAlgorithm = reader.ValueTextEquals("alg"u8);
            isCritical |= reader.ValueTextEquals("crit"u8);
            reader.Read();
            isKnown = isAlgorithm ? reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("HS256"u8) : isKnown;
            reader.Skip();
        }

        return !isKnown ? "algorithm" : isCritical ? "crit" : null;
    }

    private string? ReadClaims(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = StartOf(json);
        while (NextName(ref reader))
        {
            Utf8JsonReader name = reader;
            reader.Read();
            ReadClaim(ref name, ref reader);
            reader.Skip();
        }

        return issuedAt is null ? "iat_missing" : Id.Length == 0 ? "jti_missing" : null;
    }

    private void ReadClaim(ref Utf8JsonReader name, ref Utf8JsonReader value)
    {
        switch (name)
        {
            case var _ when name.ValueTextEquals("iat"u8):
                issuedAt = Time(ref value);
                break;
            case var _ when name.ValueTextEquals("exp"u8):
                expires = Time(ref value);
                break;
            case var _ when name.ValueTextEquals("nbf"u8):
                notBefore = Time(ref value);
                break;
            case var _ when name.ValueTextEquals("jti"u8):
                Id = Text(ref value) ?? "";
                break;
            case var _ when name.ValueTextEquals("iss"u8):
                issuer = Text(ref value);
                break;
            case var _ when name.ValueTextEquals("payload_hash"u8):
                payloadHash = Text(ref value);
                break;
            case var _ when name.ValueTextEquals("api_key"u8):
                ApiKey = Text(ref value) ?? "";
                break;
            case var _ when name.ValueTextEquals("application_id"u8):
                ApplicationId = Text(ref value) ?? "";
                break;
        }
    }

    private static Utf8JsonReader StartOf(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? reader : throw new JsonException("It is not an object.");
    }

    /// <summary>Moves to the next property name, or to the end of the JSON after the last one.</summary>
    private static bool NextName(ref Utf8JsonReader reader) =>
        reader.Read() && (reader.TokenType == JsonTokenType.PropertyName || reader.Read());

    private static string? Text(ref Utf8JsonReader value) => value.TokenType == JsonTokenType.String ? value.GetString() : null;

    /// <summary>Reads a time, rounded down to whole seconds. Throws if the claim is not a number.</summary>
    private static DateTimeOffset Time(ref Utf8JsonReader value) => DateTimeOffset.FromUnixTimeSeconds((long)Math.Floor(value.GetDouble()));
}
