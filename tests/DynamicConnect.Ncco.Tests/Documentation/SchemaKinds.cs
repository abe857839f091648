using System.Text.Json.Nodes;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The kinds of value in JSON Schema.</summary>
internal static class SchemaKinds
{
    public static void Describe(object codec, JsonObject schema, SchemaWriter writer)
    {
        switch (codec)
        {
            case TextCodec or SecondsCodec { IsText: true } or NumberTextCodec or TimeCodec:
                schema["type"] = "string";
                break;
            case FlagCodec:
                schema["type"] = "boolean";
                break;
            case IntegerCodec or LongCodec:
                schema["type"] = "integer";
                break;
            case NumberCodec or SecondsCodec:
                schema["type"] = "number";
                break;
            case GivenJsonCodec { IsObject: true }:
                schema["type"] = "object";
                break;
            case JsonCodec or GivenJsonCodec:
                break;
            case ListCodec<string>:
                DescribeList(new JsonObject { ["type"] = "string" }, schema);
                break;
            case ListCodec<InputType>:
                DescribeList(Names<InputType>(), schema);
                break;
            case ListCodec<ConnectEndpoint>:
                DescribeList(SchemaWriter.AnyOf(ConnectEndpoint.Kinds.Shapes.Select(shape => writer.Define(shape.Type))), schema);
                break;
            case ListCodec<SpeechResult>:
                DescribeList(writer.Define(typeof(SpeechResult)), schema);
                break;
            default:
                DescribeOther(codec.GetType(), schema, writer);
                break;
        }
    }

    private static void DescribeOther(Type codec, JsonObject schema, SchemaWriter writer)
    {
        var argument = codec.GetGenericArguments().Single();
        if (codec.GetGenericTypeDefinition() == typeof(Shape<>))
        {
            schema["allOf"] = new JsonArray(writer.Define(argument));
            return;
        }

        if (codec.GetGenericTypeDefinition() == typeof(OpenNameCodec<>))
        {
            schema["type"] = "string";
            return;
        }

        codec.GetGenericTypeDefinition().Should().Be(typeof(NameCodec<>), "every kind of value has a schema");
        var names = (JsonObject)typeof(SchemaKinds).GetMethod(nameof(Names))!.MakeGenericMethod(argument).Invoke(null, null)!;
        schema["enum"] = names["enum"]!.DeepClone();
    }

    public static JsonObject Names<TEnum>()
        where TEnum : struct, Enum => new() { ["enum"] = new JsonArray([.. WireNames<TEnum>.All.Names.Select(name => JsonValue.Create(name))]) };

    private static void DescribeList(JsonObject element, JsonObject schema)
    {
        schema["type"] = "array";
        schema["items"] = element;
    }
}
