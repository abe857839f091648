using System.Globalization;
using System.Reflection;
using DynamicConnect.Tests.Fuzzing;

var snapshots = typeof(Driver).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Snapshots").Value!;

switch (args)
{
    case [var count] when long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs):
        return new Driver(new Corpus(snapshots), (ulong)DateTime.UtcNow.Ticks).Run(inputs);
    case [var count, "--seed", var given] when long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs)
        && ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
        return new Driver(new Corpus(snapshots), seed).Run(inputs);
    case [var name, var base64] when Enum.TryParse<FuzzTarget>(name, out var target):
        Console.WriteLine(FuzzTargets.Check(target, Convert.FromBase64String(base64)) ? "It is read, and all holds." : "It is refused with a JsonException.");
        return 0;
    default:
        Console.Error.WriteLine(
            $"""
            Arguments:
              <count> [--seed <seed>]   tries as many inputs, on all cores; the same seed makes the same inputs
              <target> <base64>         tries one input again; targets are {string.Join(", ", Enum.GetNames<FuzzTarget>())}
            """);
        return 2;
}
