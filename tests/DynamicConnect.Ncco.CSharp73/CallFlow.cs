using System;
using DynamicConnect;

namespace OldCSharp
{
    public static class CallFlow
    {
        public static Ncco FirstAgent()
        {
            return Ncco.Create()
                .Connect(new PhoneEndpoint("4155550123"), connect => connect
                    .From("4155550123")
                    .Timeout(TimeSpan.FromSeconds(10))
                    .EventType(EventType.Synchronous)
                    .EventUrl("https://example.com/events"))
                .Build();
        }

        public static Ncco AllEndpoints()
        {
            return Ncco.Create()
                .Connect(new PhoneEndpointBuilder("442079354442")
                    .DtmfAnswer("1p#")
                    .OnAnswer("https://example.com/greeting", "https://example.com/ringback.mp3")
                    .Build())
                .Connect(new WebSocketEndpointBuilder("wss://example.com/bot")
                    .ContentType("audio/l16;rate=16000")
                    .Headers(JsonData.Parse("{\"caller\":7}"))
                    .Build())
                .Connect(new SipEndpointBuilder()
                    .User("agent")
                    .Domain("example.com")
                    .UserToUser("342342ef34;encoding=hex")
                    .Build())
                .Connect(new AppEndpoint("alice"))
                .Connect(new VbcEndpoint("4711"))
                .Build();
        }

        public static Ncco AllActions()
        {
            return Ncco.Create()
                .Talk("Hello", talk => talk.Language("en-GB").Premium().LoopForever())
                .Stream("https://example.com/music.mp3", stream => stream.Level(-0.5m))
                .InputDtmf(input => input.Dtmf(dtmf => dtmf.MaxDigits(1).TimeOut(TimeSpan.FromSeconds(5))))
                .Record(record => record.Format(RecordingFormat.Wav).Transcription())
                .Conversation("room", conversation => conversation.StartOnEnter(false))
                .Notify(JsonData.EmptyObject, "https://example.com/events")
                .Wait(TimeSpan.FromSeconds(0.5))
                .Transfer("CON-1", transfer => transfer.Mute())
                .Add(new UnknownAction("pay"))
                .BuildUnvalidated();
        }

        public static Ncco Greeting(string name)
        {
            return Ncco.Create().Talk(Ssml.Format($"Hello <emphasis>{name}</emphasis>")).Build();
        }

        public static HuntGroup Agents()
        {
            return HuntGroup.Create("https://example.com/events")
                .Member(new PhoneEndpoint("4155550123"))
                .Member(new PhoneEndpoint("442079354442"), "442038973494", TimeSpan.FromSeconds(5))
                .From("4155550123")
                .RingTime(TimeSpan.FromSeconds(10))
                .NoAnswer(Ncco.Create().Talk("Nobody is free").Build())
                .Build();
        }

        public static string NumberOf(string json)
        {
            ConnectAction connect = (ConnectAction)Ncco.Parse(json)[0];
            return ((PhoneEndpoint)connect.Endpoint[0]).Number;
        }
    }
}
