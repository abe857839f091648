using System.Net;
using System.Net.Sockets;

namespace DynamicConnect.Rules;

/// <summary>Checks whether the platform can reach an address, so that a development configuration is noticed before a call.</summary>
internal static class Reachability
{
    private static readonly string[] LocalDomains = ["localhost", "local", "internal", "lan", "test", "invalid"];

    /// <summary>Why the platform can't reach an address, to follow the property name; <see langword="null"/> if it can.</summary>
    /// <param name="address">A URL, a WebSocket URI or a SIP URI.</param>
    public static string? ObstacleIn(string address)
    {
        if (Placeholders.AreIn(address))
        {
            return "still contains a placeholder";
        }

        ReadOnlySpan<char> host = HostOf(address, out ReadOnlySpan<char> port);
        return HostObstacle(host) ?? (port.IsEmpty || IsPort(port) ? null : "has a port that isn't 1 to 65535");
    }

    private static string? HostObstacle(ReadOnlySpan<char> host)
    {
        ReadOnlySpan<char> name = host.TrimEnd('.');
        IPAddress? address = null;
        bool isAddress = !name.IsEmpty
            && (name[0] == '[' || Characters.IsDigit(name[^1]))
            && IPAddress.TryParse(name.Trim("[]".AsSpan()).ToString(), out address);
        return IsLocal(name) || (address is not null && !IsPublic(address))
            ? "is on a local or private network, which the platform can't reach"
            : isAddress || name.IndexOf('.') >= 0 ? null : "has a host without a dot, which isn't a public host";
    }

    /// <summary>The host of an address, and the port after it.</summary>
    private static ReadOnlySpan<char> HostOf(string address, out ReadOnlySpan<char> port)
    {
        ReadOnlySpan<char> rest = address.AsSpan(address.IndexOf(':') + 1);
        bool isSip = !rest.StartsWith("//".AsSpan(), StringComparison.Ordinal);
        rest = isSip ? Characters.Before(rest, "?") : rest[2..];

        // The headers of a SIP address may contain an at sign. Its user may contain most of the characters that end a host.
        rest = isSip ? rest[(rest.IndexOf('@') + 1)..] : rest;
        rest = Characters.Before(rest, "/?#;>");
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        int colon = rest.LastIndexOf(':');
        bool hasPort = colon > rest.LastIndexOf(']');
        port = hasPort ? rest[(colon + 1)..] : default;
        return hasPort ? rest[..colon] : rest;
    }

    private static bool IsLocal(ReadOnlySpan<char> host)
    {
        ReadOnlySpan<char> domain = host[(host.LastIndexOf('.') + 1)..];
        foreach (string local in LocalDomains)
        {
            if (domain.Equals(local.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return domain.Length < host.Length || local == LocalDomains[0];
            }
        }

        return false;
    }

    private static bool IsPort(ReadOnlySpan<char> port)
    {
        int number = 0;
        foreach (char digit in port)
        {
            number = Characters.IsDigit(digit) && number <= ushort.MaxValue ? (number * 10) + digit - '0' : ushort.MaxValue + 1;
        }

        return number is > 0 and <= ushort.MaxValue;
    }

    private static bool IsPublic(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        byte[] bytes = plain.GetAddressBytes();
        bool isPrivate = plain.AddressFamily == AddressFamily.InterNetwork
            ? bytes is [0 or 10 or 127, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [100, >= 64 and <= 127, ..]
            : plain.Equals(IPAddress.IPv6Any) || plain.IsIPv6LinkLocal || (bytes[0] & 0xFE) == 0xFC;
        return !isPrivate && !IPAddress.IsLoopback(plain);
    }
}
