using DynamicConnect.Wire;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Rules;

/// <summary>What tells the kind of an object is one of the kinds that are known: what an unknown object says never is.</summary>
/// <param name="Known">Gives the names of the kinds, once they are there.</param>
internal sealed record KindRule(Func<IEnumerable<string>> Known) : Rule<string>
{
    public override void Check(string value, ref Inspection inspection)
    {
        string hint = Nearest.Find(value, Known()) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
        inspection.Report(StructureRules.UnknownKind, "is unknown", TextRule.Quote(value), string.Join(", ", Known()), hint);
    }
}
