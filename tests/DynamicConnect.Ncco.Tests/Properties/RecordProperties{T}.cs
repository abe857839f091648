using System.Reflection;
using System.Text;
using DynamicConnect.Contracts;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Properties;

internal sealed class RecordProperties<T> : RecordProperties
    where T : VoiceObject
{
    private readonly Contract<T> contract = (Contract<T>)typeof(T).GetProperty("Contract", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    public RecordProperties() => Properties = [.. contract.Properties.Select(property => new RecordProperty(typeof(T), property))];

    public override Type Type => typeof(T);

    public override string? Discriminator => contract.Discriminator;

    public override string? DiscriminatorValue => contract.DiscriminatorValue;

    public override IReadOnlyList<RecordProperty> Properties { get; }

    public override IReadOnlyList<(string Property, Rule Rule)> CrossPropertyRules => [.. contract.CrossPropertyRules().Select(rule => (rule.Property, rule.Rule))];

    public override VoiceObject Empty() => Read(Discriminator is null ? "{}" : $"{{\"{Discriminator}\":\"{DiscriminatorValue}\"}}");

    public override VoiceObject Read(string json) => Document.Parse(Encoding.UTF8.GetBytes(json), contract);
}
