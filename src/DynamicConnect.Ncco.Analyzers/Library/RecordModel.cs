using DynamicConnect.Contracts;
using DynamicConnect.Json;
using DynamicConnect.Rules;
using DynamicConnect.Serialization;

namespace DynamicConnect.Analyzers.Library;

/// <summary>A record of the library that an NCCO can contain: an action, an endpoint or settings.</summary>
internal sealed class RecordModel
{
    private static readonly Dictionary<string, RecordModel> ByName = ContractRegistry.All
        .Where(contract => !typeof(VoiceWebhook).IsAssignableFrom(contract.Type))
        .ToDictionary(contract => contract.Type.Name, contract => new RecordModel(contract));

    private readonly Dictionary<string, PropertyModel> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PropertyModel> onWire = [];

    private RecordModel(IContract contract)
    {
        Contract = contract;
        for (int index = 0; index < contract.Properties.Count; index++)
        {
            ContractProperty property = contract.Properties[index];
            string name = new([.. property.Name.Where(char.IsLetterOrDigit)]);
            PropertyModel model = new(
                contract.Type.GetProperties().Single(info => string.Equals(info.Name, name, StringComparison.OrdinalIgnoreCase)),
                property,
                index);
            byName.Add(model.Name, model);
            onWire.Add(property.Name, model);
        }

        Properties = [.. byName.Values];
    }

    public static IReadOnlyCollection<RecordModel> All => ByName.Values;

    public IContract Contract { get; }

    public Type Type => Contract.Type;

    public PropertyModel[] Properties { get; }

    /// <summary>Returns the record with a C# name; <see langword="null"/> if there is none.</summary>
    public static RecordModel? Named(string name) => ByName.TryGetValue(name, out RecordModel? model) ? model : null;

    public static RecordModel Of(VoiceObject record) => ByName[record.GetType().Name];

    /// <summary>Returns the property with a C# name. The case is ignored, so that parameter names match, too.</summary>
    public PropertyModel? Property(string name) => byName.TryGetValue(name, out PropertyModel? property) ? property : null;

    /// <summary>Creates a record without values.</summary>
    public VoiceObject Create() => (VoiceObject)Activator.CreateInstance(Type);

    /// <summary>Returns the property that a path begins with, and the rest of the path.</summary>
    public PropertyModel? AtPath(string path, out string rest)
    {
        foreach (KeyValuePair<string, PropertyModel> property in onWire)
        {
            string step = JsonPath.StepInto(property.Key);
            if (path.StartsWith(step, StringComparison.Ordinal) && (path.Length == step.Length || path[step.Length] is '.' or '['))
            {
                rest = path[step.Length..];
                return property.Value;
            }
        }

        rest = path;
        return null;
    }

    /// <summary>
    /// Returns the problems that the rules about several properties find, without those of single values and nested records. Paths are
    /// relative to the record.
    /// </summary>
    public IEnumerable<NccoProblem> CheckTogether(VoiceObject record)
    {
        ProblemCollector problems = default;
        record.Validate(ref problems);
        return problems.ToProblems().Where(problem => IsTogether(problem, record));
    }

    private bool IsTogether(NccoProblem problem, VoiceObject record)
    {
        if (AtPath(problem.Path, out string rest) is not { } property || (rest.Length > 0 && property.HoldsRecords))
        {
            return false;
        }

        return property.Get(record) is not { } value
            || !property.Check(value).Any(single => single.Rule == problem.Rule && single.Path == problem.Path);
    }
}
