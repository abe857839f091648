using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

/// <summary>Mistakes in the description of a party are reported where they are made.</summary>
public sealed class CalledPartyTests
{
    public static TheoryData<string, Action<CalledParty>> NegativeTimes => new()
    {
        { "Answers", x => x.Answers(Seconds(-1)) },
        { "IsAnsweringMachine", x => x.IsAnsweringMachine(Seconds(-1)) },
        { "IsBusy", x => x.IsBusy(Seconds(-1)) },
        { "IsUnavailable", x => x.IsUnavailable(after: Seconds(-1)) },
        { "Rejects", x => x.Rejects(after: Seconds(-1)) },
        { "HangsUp", x => x.Answers().HangsUp(Seconds(-1)) },
        { "Drops", x => x.Answers().Drops(Seconds(-1)) },
        { "Presses", x => x.Answers().Presses("1", Seconds(-1)) },
        { "Says", x => x.Answers().Says("Hello", Seconds(-1)) },
    };

    public static TheoryData<string, Action<CalledParty>> StepsBeforeTheAnswer => new()
    {
        { "hang up", x => x.HangsUp(Seconds(1)) },
        { "drop", x => x.IsBusy().Drops(Seconds(1)) },
        { "press", x => x.Answers().Then.Presses("1") },
        { "say", x => x.DoesNotAnswer().Says("Hello") },
    };

    private static CalledParty Party => new TestApp().Platform().When(Agent);

    [Theory]
    [MemberData(nameof(NegativeTimes))]
    public void Time_Negative_IsRefused(string method, Action<CalledParty> behave) => FluentActions.Invoking(() => behave(Party))
        .Should().Throw<ArgumentOutOfRangeException>(method).WithParameterName("after").WithMessage("The time must not be negative.*");

    [Theory]
    [MemberData(nameof(StepsBeforeTheAnswer))]
    public void Step_BeforeTheAnswer_IsRefused(string verb, Action<CalledParty> behave) => FluentActions.Invoking(() => behave(Party))
        .Should().Throw<InvalidOperationException>().WithMessage($"A party must answer before it can {verb}. Call Answers() first.");

    [Fact]
    public async Task Key_ThatNoTelephoneHas_IsRefused()
    {
        const string Message = "\"12a\" contains 'a', which is not a key. Use 0 to 9, *, #, or p for a pause of half a second.*";
        var call = await new TestApp(Input(InputType.Dtmf)).CallAsync();

        FluentActions.Invoking(() => Party.Answers().Presses("12a")).Should().Throw<ArgumentException>().WithParameterName("keys").WithMessage(Message);
        await FluentActions.Awaiting(() => call.PressesAsync("12a")).Should().ThrowAsync<ArgumentException>().WithParameterName("keys").WithMessage(Message);
        await FluentActions.Awaiting(() => call.PressesAtOnceAsync("12a")).Should().ThrowAsync<ArgumentException>().WithParameterName("keys").WithMessage(Message);
    }
}
