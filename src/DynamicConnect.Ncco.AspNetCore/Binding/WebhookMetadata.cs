using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>Marks an endpoint that takes a webhook.</summary>
internal sealed record WebhookMetadata(WebhookKind Kind)
{
    public static void DescribeRefusals(IList<object> metadata)
    {
        Add(StatusCodes.Status400BadRequest);
        Add(StatusCodes.Status413PayloadTooLarge);
        Add(StatusCodes.Status415UnsupportedMediaType);

        void Add(int status) => metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [RefusalResult.ContentType]));
    }
}
