using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.OpenApi.Tests;

[ApiController]
[Route("controller")]
public sealed class VoiceController : ControllerBase
{
    [HttpPost]
    public Ncco Answer(AnswerRequest call) => [new TalkAction($"{Request.Method} {call.From}")];
}
