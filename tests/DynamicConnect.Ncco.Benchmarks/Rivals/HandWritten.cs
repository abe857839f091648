using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>Writes the plain records with <see cref="Utf8JsonWriter"/>, property by property, except provider options.</summary>
internal static class HandWritten
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] ToBytes(PlainAction[] actions)
    {
        ArrayBufferWriter<byte> buffer = new(1024);
        using Utf8JsonWriter writer = new(buffer, Options);
        writer.WriteStartArray();
        foreach (PlainAction action in actions)
        {
            writer.WriteStartObject();
            Write(writer, action);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, PlainAction action)
    {
        switch (action)
        {
            case PlainTalk talk:
                writer.WriteString("action"u8, "talk"u8);
                Text(writer, "text"u8, talk.Text);
                Text(writer, "language"u8, talk.Language);
                Number(writer, "style"u8, talk.Style);
                Flag(writer, "premium"u8, talk.Premium);
                Text(writer, "provider"u8, talk.Provider);
                Flag(writer, "bargeIn"u8, talk.BargeIn);
                Number(writer, "loop"u8, talk.Loop);
                Number(writer, "level"u8, talk.Level);
                break;
            case PlainStream stream:
                writer.WriteString("action"u8, "stream"u8);
                Texts(writer, "streamUrl"u8, stream.StreamUrl);
                Number(writer, "level"u8, stream.Level);
                Flag(writer, "bargeIn"u8, stream.BargeIn);
                Number(writer, "loop"u8, stream.Loop);
                break;
            case PlainInput input:
                Write(writer, input);
                break;
            case PlainConnect connect:
                Write(writer, connect);
                break;
            case PlainRecord record:
                Write(writer, record);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, PlainInput input)
    {
        writer.WriteString("action"u8, "input"u8);
        Texts(writer, "eventUrl"u8, input.EventUrl);
        Method(writer, input.EventMethod);
        writer.WriteStartArray("type"u8);
        foreach (PlainInputType type in input.Type)
        {
            writer.WriteStringValue(type == PlainInputType.Dtmf ? "dtmf"u8 : "speech"u8);
        }

        writer.WriteEndArray();
        if (input.Dtmf is { } dtmf)
        {
            writer.WriteStartObject("dtmf"u8);
            Number(writer, "maxDigits"u8, dtmf.MaxDigits);
            Flag(writer, "submitOnHash"u8, dtmf.SubmitOnHash);
            Number(writer, "timeOut"u8, dtmf.TimeOut);
            writer.WriteEndObject();
        }

        if (input.Speech is { } speech)
        {
            writer.WriteStartObject("speech"u8);
            Texts(writer, "uuid"u8, speech.Uuid);
            Texts(writer, "context"u8, speech.Context);
            Text(writer, "language"u8, speech.Language);
            Number(writer, "endOnSilence"u8, speech.EndOnSilence);
            Number(writer, "startTimeout"u8, speech.StartTimeout);
            Number(writer, "maxDuration"u8, speech.MaxDuration);
            Number(writer, "sensitivity"u8, speech.Sensitivity);
            Flag(writer, "saveAudio"u8, speech.SaveAudio);
            Text(writer, "provider"u8, speech.Provider);
            writer.WriteEndObject();
        }

        Text(writer, "mode"u8, input.Mode);
    }

    private static void Write(Utf8JsonWriter writer, PlainConnect connect)
    {
        writer.WriteString("action"u8, "connect"u8);
        Text(writer, "from"u8, connect.From);
        Flag(writer, "randomFromNumber"u8, connect.RandomFromNumber);
        Text(writer, "timeout"u8, connect.Timeout?.ToString(CultureInfo.InvariantCulture));
        Number(writer, "limit"u8, connect.Limit);
        Text(writer, "machineDetection"u8, connect.MachineDetection);
        if (connect.AdvancedMachineDetection is { } detection)
        {
            writer.WriteStartObject("advancedMachineDetection"u8);
            Text(writer, "behavior"u8, detection.Behavior);
            Text(writer, "mode"u8, detection.Mode);
            Number(writer, "beep_timeout"u8, detection.BeepTimeout);
            writer.WriteEndObject();
        }

        Text(writer, "eventType"u8, connect.EventType switch { PlainEventType.Synchronous => "synchronous", PlainEventType.Asynchronous => "asynchronous", _ => null });
        Texts(writer, "eventUrl"u8, connect.EventUrl);
        Method(writer, connect.EventMethod);
        Text(writer, "ringbackTone"u8, connect.RingbackTone);
        writer.WriteStartArray("endpoint"u8);
        foreach (PlainEndpoint endpoint in connect.Endpoint)
        {
            writer.WriteStartObject();
            Write(writer, endpoint);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PlainEndpoint endpoint)
    {
        switch (endpoint)
        {
            case PlainPhone phone:
                writer.WriteString("type"u8, "phone"u8);
                Text(writer, "number"u8, phone.Number);
                Text(writer, "dtmfAnswer"u8, phone.DtmfAnswer);
                if (phone.OnAnswer is { } answer)
                {
                    writer.WriteStartObject("onAnswer"u8);
                    Text(writer, "url"u8, answer.Url);
                    Text(writer, "ringbackTone"u8, answer.RingbackTone);
                    writer.WriteEndObject();
                }

                Text(writer, "shaken"u8, phone.Shaken);
                break;
            case PlainApp app:
                writer.WriteString("type"u8, "app"u8);
                Text(writer, "user"u8, app.User);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, PlainRecord record)
    {
        writer.WriteString("action"u8, "record"u8);
        Text(writer, "format"u8, record.Format switch { PlainFormat.Wav => "wav", PlainFormat.Mp3 => "mp3", PlainFormat.Ogg => "ogg", _ => null });
        Text(writer, "split"u8, record.Split);
        Number(writer, "channels"u8, record.Channels);
        Number(writer, "endOnSilence"u8, record.EndOnSilence);
        Text(writer, "endOnKey"u8, record.EndOnKey);
        Number(writer, "timeOut"u8, record.TimeOut);
        Flag(writer, "beepStart"u8, record.BeepStart);
        Texts(writer, "eventUrl"u8, record.EventUrl);
        Method(writer, record.EventMethod);
        if (record.Transcription is { } transcription)
        {
            writer.WriteStartObject("transcription"u8);
            Text(writer, "language"u8, transcription.Language);
            Texts(writer, "eventUrl"u8, transcription.EventUrl);
            Method(writer, transcription.EventMethod);
            Flag(writer, "sentimentAnalysis"u8, transcription.SentimentAnalysis);
            writer.WriteEndObject();
        }
    }

    private static void Method(Utf8JsonWriter writer, PlainMethod? method) =>
        Text(writer, "eventMethod"u8, method switch { PlainMethod.Post => "POST", PlainMethod.Get => "GET", _ => null });

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Texts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string[]? values)
    {
        if (values is not null)
        {
            writer.WriteStartArray(name);
            foreach (string value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }
    }

    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void Flag(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }
}
