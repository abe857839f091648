using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Tests.Conventions;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests.Serialization;

public sealed class ConverterTests
{
    public static IEnumerable<object[]> Converters => Library.PublicTypes
        .Select(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType)
        .OfType<Type>()
        .Distinct()
        .Select(converter => new object[] { converter });

    [Theory]
    [MemberData(nameof(Converters))]
    public void Write_Null_IsAnArgumentException(Type converter)
    {
        using Utf8JsonWriter writer = new(Stream.Null);

        Refused(converter, null).Should().Be("writer");
        // JsonData is written as null if there is no value.
        if (!converter.BaseType!.GetGenericArguments()[0].IsValueType && converter != typeof(JsonDataConverter))
        {
            Refused(converter, writer).Should().Be("value");
        }
    }

    [Fact]
    public void WriteAsPropertyName_Null_IsAnArgumentException() =>
        new WireNameConverter<EventType>().Invoking(converter => converter.WriteAsPropertyName(null!, EventType.Synchronous, JsonSerializerOptions.Default))
            .Should().Throw<ArgumentNullException>().WithParameterName("writer");

    [Fact]
    public void VoiceObject_Serialized_IsWhatTheRecordIs()
    {
        foreach (var sample in Sample.All)
        {
            JsonSerializer.Serialize<VoiceObject>(sample.Record).Should().Be(sample.Record.ToString());
        }
    }

    [Fact]
    public void VoiceObject_Deserialized_IsRefused() => FluentActions.Invoking(() => JsonSerializer.Deserialize<VoiceObject>("{}"))
        .Should().Throw<NotSupportedException>().WithMessage("The JSON doesn't say which kind of VoiceObject it is. *");

    [Fact]
    public void Converter_OfARecordWithoutAContract_IsRefused() => FluentActions.Invoking(() => new VoiceObjectConverter<VoiceWebhook>())
        .Should().Throw<NotSupportedException>().WithMessage("DynamicConnect.VoiceWebhook has no contract.");

    private static string? Refused(Type converter, Utf8JsonWriter? writer)
    {
        var write = converter.GetMethod("Write", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)!;
        var value = converter.BaseType!.GetGenericArguments()[0] is { IsValueType: true } type ? Activator.CreateInstance(type) : null;
        try
        {
            write.Invoke(Activator.CreateInstance(converter), [writer, value, JsonSerializerOptions.Default]);
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentNullException refusal)
        {
            return refusal.ParamName;
        }
    }
}
