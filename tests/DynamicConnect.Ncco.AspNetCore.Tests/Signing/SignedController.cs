using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Signing;

[ApiController]
[Route("mvc/signed")]
[RequireVonageSignature]
public sealed class SignedController : ControllerBase
{
    [HttpPost]
    [HttpGet]
    public async Task<string> Echo(VoiceEvent voiceEvent)
    {
        using var reader = new StreamReader(Request.Body);
        return $"{voiceEvent?.From}|{await reader.ReadToEndAsync()}";
    }
}
