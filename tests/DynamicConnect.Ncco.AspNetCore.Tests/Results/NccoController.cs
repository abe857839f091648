using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Results;

[ApiController]
[Route("mvc")]
public sealed class NccoController : ControllerBase
{
    private readonly Ncco ncco = Announced.Ncco;

    [HttpGet("bare")]
    public Ncco Bare() => ncco;

    [HttpGet("action-result")]
    public ActionResult<Ncco> InActionResult() => ncco;

    [HttpGet("ok")]
    public IActionResult InOk() => Ok(ncco);

    [HttpGet("result")]
    public NccoResult InResult() => ncco;

    [HttpGet("task")]
    public async Task<ActionResult<Ncco>> InTaskAsync()
    {
        await Task.Yield();
        return ncco;
    }

    [HttpGet("null")]
    public Ncco? Nothing() => Request.Query.Count > 0 ? ncco : null;
}
