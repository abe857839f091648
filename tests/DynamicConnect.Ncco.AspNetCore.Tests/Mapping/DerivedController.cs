using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

[Route("derived")]
public sealed class DerivedController : ControllerBase
{
    [HttpPost]
    public IActionResult Post(InputEvent input) => Ok(input);
}
