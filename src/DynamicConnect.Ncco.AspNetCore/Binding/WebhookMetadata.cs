using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>Marks an endpoint that takes a webhook.</summary>
internal sealed record WebhookMetadata(WebhookKind Kind)
{
    public static void DescribeRefusals(IList<object> metadata)
    {
        foreach (int status in new[] { StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType })
        {
            metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [RefusalResult.ContentType]));
        }
    }
}
