using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>The JSON metadata of the library's types, for hosts without reflection-based serialization.</summary>
[JsonSerializable(typeof(Ncco))]
[JsonSerializable(typeof(NccoAction))]
[JsonSerializable(typeof(TalkAction))]
[JsonSerializable(typeof(StreamAction))]
[JsonSerializable(typeof(InputAction))]
[JsonSerializable(typeof(ConnectAction))]
[JsonSerializable(typeof(RecordAction))]
[JsonSerializable(typeof(ConversationAction))]
[JsonSerializable(typeof(NotifyAction))]
[JsonSerializable(typeof(WaitAction))]
[JsonSerializable(typeof(TransferAction))]
[JsonSerializable(typeof(UnknownAction))]
[JsonSerializable(typeof(ConnectEndpoint))]
[JsonSerializable(typeof(AnswerRequest))]
[JsonSerializable(typeof(VoiceEvent))]
[JsonSerializable(typeof(CallStatusEvent))]
[JsonSerializable(typeof(InputEvent))]
[JsonSerializable(typeof(RecordingEvent))]
[JsonSerializable(typeof(TranscriptionEvent))]
[JsonSerializable(typeof(TransferEvent))]
[JsonSerializable(typeof(NotifyEvent))]
[JsonSerializable(typeof(ErrorEvent))]
[JsonSerializable(typeof(UnknownEvent))]
[JsonSerializable(typeof(JsonData))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class VoiceJsonContext : JsonSerializerContext;
