using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Binding;

[ApiController]
[Route("mvc/webhook")]
public sealed class WebhookController(Received received) : ControllerBase
{
    [HttpGet("event")]
    [HttpPost("event")]
    public Ncco? Event(VoiceEvent voiceEvent) => received.Take(voiceEvent);

    [HttpGet("answer")]
    [HttpPost("answer")]
    public ActionResult<Ncco> Answer([FromBody] AnswerRequest request)
    {
        received.Take(request);
        return Announced.Ncco;
    }
}

[Route("plain/webhook")]
public sealed class PlainWebhookController(Received received) : Controller
{
    [HttpGet("event")]
    [HttpPost("event")]
    public NccoResult Event(VoiceEvent voiceEvent) => received.Take(voiceEvent);

    [HttpGet("answer")]
    [HttpPost("answer")]
    public NccoResult Answer(AnswerRequest request)
    {
        received.Take(request);
        return Announced.Ncco;
    }
}
