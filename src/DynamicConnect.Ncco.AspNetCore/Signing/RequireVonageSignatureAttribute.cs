using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DynamicConnect.AspNetCore;

/// <summary>Takes only requests that the platform has signed; all others are answered with 401, without a reason. For controllers and their actions.</summary>
/// <remarks>Checked before parameters are bound. The body can be read afterwards. Needs <see cref="VonageSignatureExtensions.AddVonageSignature"/>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireVonageSignatureAttribute : Attribute, IAsyncAuthorizationFilter
{
    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        VonageSignatureVerifier verifier = VonageSignatureVerifier.In(context.HttpContext.RequestServices);
        if (await verifier.RefuseAsync(context.HttpContext).ConfigureAwait(false) is { } refusal)
        {
            context.Result = new RefusedResult(refusal);
        }
    }

    private sealed class RefusedResult(Microsoft.AspNetCore.Http.IResult result) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context) => result.ExecuteAsync(context.HttpContext);
    }
}
