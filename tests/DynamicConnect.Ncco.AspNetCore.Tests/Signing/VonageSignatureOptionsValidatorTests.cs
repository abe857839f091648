namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class VonageSignatureOptionsValidatorTests
{
    [Theory]
    [InlineData("00:00:00.0000001")]
    [InlineData("1.00:00:00")]
    public void Options_WithoutMistake_AreTaken(string tolerance)
    {
        var result = Validate(new VonageSignatureOptions { Secrets = { "secret" }, Tolerance = TimeSpan.Parse(tolerance, null), ReplayCapacity = 1 });

        (result.Succeeded, result.Failed, result.Failures).Should().Be((true, false, null));
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("1.00:00:00.0000001")]
    public void Tolerance_BeyondItsLimits_IsAMistake(string tolerance) =>
        Validate(new VonageSignatureOptions { Secrets = { "secret" }, Tolerance = TimeSpan.Parse(tolerance, null) })
            .Failures.Should().Equal("Vonage:Signature: Tolerance is not more than zero and at most a day.");

    [Fact]
    public void Mistakes_Several_AreAllTold() =>
        Validate(new VonageSignatureOptions { ApiKeys = { "" }, ApplicationIds = { "a", " " }, Tolerance = TimeSpan.Zero, ReplayCapacity = 0 }).Failures.Should().Equal(
            "Vonage:Signature: Secrets has no secret.",
            "Vonage:Signature: ApiKeys has an empty entry.",
            "Vonage:Signature: ApplicationIds has an empty entry.",
            "Vonage:Signature: Tolerance is not more than zero and at most a day.",
            "Vonage:Signature: ReplayCapacity is less than 1.");

    [Fact]
    public async Task Options_SetInCode_GoBeforeTheConfiguration()
    {
        await using var host = await SignedHost.StartAsync(
            configure: x => x.Services.AddVonageSignature(o => o.Tolerance = TimeSpan.FromSeconds(30)),
            settings: ("Vonage:Signature:Tolerance", "00:10:00"));

        using var fits = await host.SendAsync("/signed", new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(-30) });
        using var tooOld = await host.SendAsync("/signed", new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(-31) });

        ((int)fits.StatusCode, (int)tooOld.StatusCode).Should().Be((200, 401));
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(VonageSignatureOptions options) => new VonageSignatureOptionsValidator().Validate(null, options);
}
