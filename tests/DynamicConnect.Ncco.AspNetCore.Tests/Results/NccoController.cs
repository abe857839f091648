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

    [HttpGet("json")]
    public JsonResult InJsonResult() => new(ncco);

    [HttpGet("json-accepted")]
    public JsonResult InJsonResultWithStatus() => new(ncco) { StatusCode = StatusCodes.Status202Accepted };

    [HttpGet("status-json")]
    public JsonResult InJsonResultAfterStatus()
    {
        Response.StatusCode = StatusCodes.Status202Accepted;
        return new JsonResult(ncco);
    }

    [HttpGet("created")]
    public IActionResult InCreated() => Created(new Uri("/calls/1", UriKind.Relative), ncco);

    [HttpGet("step")]
    public HuntStep InStep() => Request.Query.Count > 0 ? HuntStep.NoChange : Steps.Announced;

    [HttpGet("null")]
    public Ncco? Nothing() => Request.Query.Count > 0 ? ncco : null;

    [HttpGet("no-text")]
    public ActionResult<string?> NoText() => Ok(null);
}
