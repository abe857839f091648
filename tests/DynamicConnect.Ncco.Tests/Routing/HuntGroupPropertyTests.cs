using FsCheck;
using FsCheck.Fluent;

namespace DynamicConnect.Tests;

public sealed class HuntGroupPropertyTests
{
    private static readonly string[] Failed = ["failed", "rejected", "unanswered", "busy", "timeout", "machine"];
    private static readonly string[] Harmless = ["started", "ringing", "answered", "human", "completed", "cancelled", "on_hold"];
    private static readonly string?[] Forged = [null, "", "1.0.0.x", "1.7.0", "1.0.7", "2.0.0", "garbage", "1.0.0.AAAAAAAAAAAAAAAAAAAAAA"];

    [Fact]
    public void AnySequenceOfEvents_RingsNobodyTwice_AndEndsInNoAnswer()
    {
        Prop.ForAll(Arb.From(Calls()), call =>
        {
            var platform = new Platform(call.Group);
            foreach (var (kind, choice) in call.Events)
            {
                platform.Happens(kind, choice);
                if (platform.Complaint is { } complaint)
                {
                    return false.Label(complaint);
                }
            }

            platform.FailUntilTheEnd();
            return (platform.Complaint is null).Label(platform.Complaint ?? "");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyPosition_MovesForwardOrGetsNoAnswer()
    {
        var position = Gen.OneOf(
            from start in Gen.Choose(-1, 5) from step in Gen.Choose(-1, 5) select $"1.{start}.{step}",
            ArbMap.Default.GeneratorFor<string>());
        var group = new HuntGroup("https://example.com/events", HuntGroupTests.Phones(4));

        Prop.ForAll(Arb.From(position), text =>
        {
            var rounds = 0;
            var step = group.Next(new CallStatusEvent(CallStatus.Busy), text);
            while (!step.IsNoAnswer && rounds++ < 10)
            {
                step = group.Next(new CallStatusEvent(CallStatus.Busy), HuntGroupTests.PositionOf(step.Ncco!));
            }

            return rounds < group.Members.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<Call> Calls() =>
        from members in Gen.Choose(1, 6)
        from isCircular in Gen.Elements(true, false)
        from isSigned in Gen.Elements(true, false)
        from busy in Gen.Choose(0, 63)
        from events in (from kind in Gen.Choose(0, 4) from choice in Gen.Choose(0, 1000) select (kind, choice)).ListOf()
        select new Call(
            new HuntGroup("https://example.com/events?tenant=7", HuntGroupTests.Phones(members))
            {
                Strategy = isCircular ? HuntStrategy.Circular : HuntStrategy.Linear,
                SigningKey = isSigned ? [1, 2, 3] : null,
                IsBusy = member => (busy & (1 << int.Parse(((PhoneEndpoint)member.Endpoint).Number, System.Globalization.CultureInfo.InvariantCulture))) != 0,
                NextAnnouncement = [new TalkAction("Still trying.")],
                NoAnswer = [new TalkAction("Nobody is free.")],
            },
            [.. events]);

    private sealed class Call(HuntGroup group, (int Kind, int Choice)[] events)
    {
        public HuntGroup Group => group;

        public (int Kind, int Choice)[] Events => events;

        public override string ToString() => $"{group}, {group.Strategy}, signed: {group.SigningKey is not null}, events: {string.Join(" ", events)}";
    }

    /// <summary>
    /// Simulates the platform for one call: rings the endpoints of the NCCO, and accepts an answer only for the current connect.
    /// </summary>
    private sealed class Platform
    {
        private readonly HuntGroup group;
        private readonly List<string> positions = [];
        private readonly List<string> rung = [];
        private readonly Dictionary<string, HuntStep> answers = [];
        private string? running;

        public Platform(HuntGroup group)
        {
            this.group = group;
            Run(group.Start(new AnswerRequest { ConversationUuid = "CON-1" }).Ncco!);
        }

        public string? Complaint { get; private set; }

        public void Happens(int kind, int choice)
        {
            switch (kind)
            {
                case 0:
                    Expect(Send(Harmless, choice, running) == HuntStep.NoChange, "a harmless event was answered");
                    break;
                case 1 when running is not null:
                    Fail(choice);
                    break;
                case 2 when positions.Count > 0:
                    var position = positions[choice % positions.Count];
                    var answer = Send(Failed, choice, position);
                    Expect(!answers.TryGetValue(position, out var earlier) || earlier.Equals(answer), "a late duplicate got another answer");
                    break;
                case 3:
                    Expect(Send(Failed, choice, Forged[choice % Forged.Length]).IsNoAnswer, "a forged position did not get NoAnswer");
                    break;
                default:
                    Expect(Send(Harmless, choice, Forged[choice % Forged.Length]) == HuntStep.NoChange, "a harmless event with a forged position was answered");
                    break;
            }
        }

        public void FailUntilTheEnd()
        {
            for (var round = 0; running is not null; round++)
            {
                Expect(round <= group.Members.Count, "the round does not end");
                if (Complaint is not null)
                {
                    return;
                }

                Fail(round);
            }

            var free = group.Members.Where(member => !group.IsBusy!(member)).Select(member => ((PhoneEndpoint)member.Endpoint).Number);
            Expect(rung.OrderBy(x => x).SequenceEqual(free), $"not every free member was rung: {string.Join(",", rung)}");
        }

        private void Fail(int choice)
        {
            var position = running!;
            var answer = Send(Failed, choice, position);
            answers[position] = answer;
            Expect(answer.Ncco is not null, "a failed connect was not answered");
            Run(answer.Ncco ?? Ncco.Empty);
        }

        private HuntStep Send(string[] statuses, int choice, string? position) =>
            group.Next(VoiceEvent.Parse($"{{\"status\":\"{statuses[choice % statuses.Length]}\",\"conversation_uuid\":\"CON-1\"}}"), position);

        private void Run(Ncco ncco)
        {
            running = null;
            if (!ncco.OfType<ConnectAction>().Any())
            {
                Expect(ncco.Equals(group.NoAnswer), "the end is not NoAnswer");
                return;
            }

            var number = HuntGroupTests.NumberOf(ncco);
            running = HuntGroupTests.PositionOf(ncco);
            Expect(!rung.Contains(number), $"{number} was rung twice");
            rung.Add(number);
            positions.Add(running);
        }

        private void Expect(bool holds, string complaint) => Complaint ??= holds ? null : complaint;
    }
}
