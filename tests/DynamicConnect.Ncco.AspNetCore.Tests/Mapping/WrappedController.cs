using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

[Route("wrapped")]
public sealed class WrappedController : ControllerBase
{
    [HttpPost]
    public IActionResult Post(Webhook<VoiceEvent> webhook) => Ok(webhook);
}
