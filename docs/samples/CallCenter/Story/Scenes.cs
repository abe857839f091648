using DynamicConnect;
using DynamicConnect.Testing;
using static CallCenter.Answers;

namespace CallCenter;

/// <summary>The calls of the story.</summary>
internal static class Scenes
{
    private static readonly PhoneEndpoint FirstAgentPhone = new("4155550123");
    private static readonly PhoneEndpoint AlternativePhone = new("442079354442");
    private static readonly PhoneEndpoint FirstInSales = new("447700900011");
    private static readonly PhoneEndpoint SecondInSales = new("447700900012");

    public static IReadOnlyList<Scene> All { get; } =
    [
        new("A customer calls. The first agent is busy, so the alternative number rings.", "", x => FailAsync(x, agent => agent.IsBusy()), FirstAgent, AlternativeNumber),
        new("The call to the first agent fails, so the alternative number rings.", "", x => FailAsync(x, agent => agent.Fails()), FirstAgent, AlternativeNumber),
        new("The first agent rejects the call, so the alternative number rings.", "", x => FailAsync(x, agent => agent.Rejects()), FirstAgent, AlternativeNumber),
        new("The first agent can't be reached, so the alternative number rings.", "", x => FailAsync(x, agent => agent.IsUnavailable()), FirstAgent, AlternativeNumber),
        new("The first agent doesn't answer within ten seconds, so the alternative number rings.", "", x => FailAsync(x, agent => agent.DoesNotAnswer()), FirstAgent, AlternativeNumber),
        new("The first agent answers, so nothing changes.", "", TalkToAgentAsync, FirstAgent),
        new("A customer calls the main number and presses 1 for sales. The first phone is busy, so the second one rings.", "/menu", PressOneAsync, Asked("Welcome.", 1), Sales("447700900011", 20, "1.0.0"), Sales("447700900012", 30, "1.0.1")),
        new("Another customer says the name of a department.", "/menu", SaySupportAsync, Asked("Welcome.", 1), Support("4155550123", "4155550123", "1.0.0")),
        new("A third customer names both departments, presses a wrong key and then stays silent. After three attempts, the caller gets voicemail.", "/menu", SayNothingOfUseAsync, Asked("Welcome.", 1), Asked("Sorry, I did not understand.", 2), Asked("Sorry, I did not understand.", 3), Voicemail("reception")),
        new("A customer calls sales directly. Nobody answers, so the caller gets voicemail.", "/sales", LeaveMessageAsync, Sales("447700900011", 20, "1.0.0"), Sales("447700900012", 30, "1.0.1"), Voicemail("sales")),
        new("A participant joins the conference and hears music until the moderator arrives.", "/conference", MeetAsync, Participant, Moderator),
    ];

    private static async Task<SimulatedCall> FailAsync(VoicePlatform platform, Action<CalledParty> behave)
    {
        behave(platform.When(FirstAgentPhone));
        platform.When(AlternativePhone).Answers(after: TimeSpan.FromSeconds(4)).HangsUp(after: TimeSpan.FromMinutes(3));
        var call = await platform.CallAsync(from: "4155550199", to: "4155550100");
        await call.SpeaksWithAsync(AlternativePhone);
        await call.EndsAsync();
        return call;
    }

    private static async Task<SimulatedCall> TalkToAgentAsync(VoicePlatform platform)
    {
        platform.When(FirstAgentPhone).Answers().HangsUp(after: TimeSpan.FromMinutes(3));
        var call = await platform.CallAsync(from: "4155550199", to: "4155550100");
        await call.EndsAsync();
        return call;
    }

    private static async Task<SimulatedCall> PressOneAsync(VoicePlatform platform)
    {
        platform.When(FirstInSales).IsBusy();
        platform.When(SecondInSales).Answers().HangsUp(after: TimeSpan.FromMinutes(3));
        var call = await platform.CallAsync(from: "4155550199", to: "4155550102");
        await call.HearsAsync("Welcome");
        await call.PressesAsync("1");
        await call.EndsAsync();
        return call;
    }

    private static async Task<SimulatedCall> SaySupportAsync(VoicePlatform platform)
    {
        platform.When(FirstAgentPhone).Answers().HangsUp(after: TimeSpan.FromMinutes(3));
        var call = await platform.CallAsync(from: "4155550199", to: "4155550102");
        await call.SaysAsync("Support, please");
        await call.EndsAsync();
        return call;
    }

    private static async Task<SimulatedCall> SayNothingOfUseAsync(VoicePlatform platform)
    {
        var call = await platform.CallAsync(from: "4155550199", to: "4155550102");
        await call.SaysAsync("sales or support");
        await call.PressesAsync("7");
        await call.StaysSilentAsync();
        await call.HearsAsync("leave a message");
        await call.HangsUpAsync();
        await call.EndsAsync();
        return call;
    }

    private static async Task<SimulatedCall> LeaveMessageAsync(VoicePlatform platform)
    {
        platform.When(FirstInSales).IsBusy();
        var call = await platform.CallAsync(from: "4155550199", to: "4155550101");
        await call.SaysAsync("Please call me back.");
        await call.PressesAsync("#");
        await call.HearsAsync("We will call you back");
        await call.EndsAsync();
        return call;
    }

    private static async Task<SimulatedCall> MeetAsync(VoicePlatform platform)
    {
        var participant = await platform.CallAsync(from: "4155550199", to: "4155550103");
        await participant.HearsAsync("music.mp3");
        var moderator = await platform.CallAsync(from: "447700900002", to: "4155550103");
        await moderator.JoinsAsync("weekly");
        await moderator.SaysAsync("Good morning.");
        await participant.HearsAsync("Good morning.");
        await moderator.HangsUpAsync();
        await participant.EndsAsync();
        await moderator.EndsAsync();
        return participant;
    }
}
