using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Observability;

[Route("mvc/broken")]
public sealed class BrokenController : ControllerBase
{
    [HttpGet]
    public Ncco Get(AnswerRequest call) => throw new InvalidOperationException($"{Request.Path} is broken for {call}.");
}
