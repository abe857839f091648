using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that describe NCCOs and webhooks in OpenAPI documents.</summary>
public static class VoiceOpenApiExtensions
{
    /// <summary>
    /// Adds the schemas of <see cref="Ncco"/>, <see cref="AnswerRequest"/> and <see cref="VoiceEvent"/> to the components of an OpenAPI
    /// document.
    /// </summary>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public static OpenApiOptions AddVoiceSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return options.AddSchemaTransformer(static (schema, context, _) =>
        {
            Type type = context.JsonTypeInfo.Type;
            if (context.Document is { } document && VoiceSchemas.Of(type) is { } components)
            {
                foreach ((string name, string json) in components)
                {
                    document.AddComponent(name, VoiceSchemas.Parse(json, document));
                }

                // The host's serializer cannot describe types that have a converter.
                schema.Type = null;
                schema.Items = null;
                schema.AllOf = [new OpenApiSchemaReference(type.Name, document)];
            }

            return Task.CompletedTask;
        });
    }
}
