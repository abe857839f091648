using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Binding;

[ApiController]
[Route("mvc/number")]
public sealed class NumberController : ControllerBase
{
    [HttpGet]
    public IActionResult Echo(int number) => Ok(number);
}
