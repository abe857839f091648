using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Reads an NCCO: an array of objects, and nothing else.</summary>
internal sealed class NccoReader : ValueReader<Ncco>
{
    public static NccoReader Instance { get; } = new();

    public override string Expected => "an NCCO, which is an array of actions";

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out Ncco value)
    {
        if (reader.Token == JsonTokenType.StartObject)
        {
            throw JsonErrors.At("$", $"Expected {Expected}, found an object. Put it into brackets: [{{…}}].");
        }

        if (reader.Token != JsonTokenType.StartArray)
        {
            value = null;
            return false;
        }

        List<NccoAction> actions = [];
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            actions.Add(ReadAction(ref reader, actions.Count));
        }

        value = Ncco.FromActions([.. actions]);
        return true;
    }

    private static NccoAction ReadAction(ref DocumentReader reader, int index) =>
        NccoAction.Family.TryRead(ref reader, out NccoAction? action)
        ? action
        : throw JsonErrors.At(
            $"$[{index.ToString(CultureInfo.InvariantCulture)}]",
            $"Expected an action, which is an object, found {reader.Describe()}.");
}
