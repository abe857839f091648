using System.Net.Http.Headers;

namespace DynamicConnect.Testing;

/// <summary>Sends webhooks as the platform does: with one retry after a temporary failure, and then to the fallback URL.</summary>
internal sealed class WebhookSender(VoicePlatform platform)
{
    private const string BargeInRule = "NCCO4001";
    private const int MostRequests = 2000;

    /// <summary>Sends a webhook.</summary>
    /// <returns>Whether the response was successful, and the NCCO in it.</returns>
    public async Task<(bool IsAnswered, Ncco? Ncco)> SendAsync(SimulatedCall call, Webhook webhook)
    {
        call.Pending++;
        (string? failure, Ncco? ncco) = await TryTwiceAsync(call, webhook).ConfigureAwait(false);
        if (failure is not null && webhook.TakesNcco && platform.FallbackUrl is { } fallbackUrl)
        {
            Webhook fallback = webhook.ToFallback(platform.Absolute(fallbackUrl), platform.FallbackMethod, failure);
            (failure, ncco) = await TryTwiceAsync(call, fallback).ConfigureAwait(false);
        }

        call.Pending--;
        return (failure is null, ncco);
    }

    private async Task<(string? Failure, Ncco? Ncco)> TryTwiceAsync(SimulatedCall call, Webhook webhook)
    {
        WebhookReply reply = await TryAsync(call, webhook, 1).ConfigureAwait(false);
        if (reply.MayRetry)
        {
            reply = await TryAsync(call, webhook, 2).ConfigureAwait(false);
        }

        if (reply.Failure is not null)
        {
            return (reply.Text, null);
        }

        if (!webhook.TakesNcco)
        {
            if (reply.Body.Length > 0)
            {
                call.Note($"The response to {webhook.Subject} is ignored: the platform does not accept an NCCO there.");
            }

            return (null, null);
        }

        return Read(call, webhook, reply);
    }

    private async Task<WebhookReply> TryAsync(SimulatedCall call, Webhook webhook, int attempt)
    {
        Signal<WebhookReply> signal = new(Scope.Endless);
        call.Timeline.Plan(TimeSpan.Zero, async () =>
        {
            WebhookReply reply = await CarryAsync(call, webhook, attempt).ConfigureAwait(false);
            if (reply.Took > TimeSpan.Zero)
            {
                call.Timeline.Plan(reply.Took, () => signal.Set(reply));
            }
            else
            {
                signal.Set(reply);
            }
        });
        WebhookReply answer = await signal;
        if (answer.Status > 0)
        {
            call.Log(TranscriptEntryKind.Response, Actors.Application, Describe(answer), entry => entry with
            {
                Subject = webhook.Subject,
                Status = answer.Status,
                ContentType = answer.ContentType,
                Body = answer.Body,
            });
        }

        if (answer is { Failure: { } kind, IsProvoked: false })
        {
            call.Blame(new CallFault(kind, $"{webhook.Verb} {webhook.Url} ({webhook.Subject}) {answer.Text}.", webhook.Url));
        }
        else if (answer.IsProvoked)
        {
            call.Note($"Trouble: {webhook.Subject} {answer.Text}.");
        }

        return answer;
    }

    private async Task<WebhookReply> CarryAsync(SimulatedCall call, Webhook webhook, int attempt)
    {
        if (++call.Requests > MostRequests)
        {
            throw new CallFailedException(
                $"The call is in an endless loop: {MostRequests} webhooks, the last one {webhook.Verb} {webhook.Url} ({webhook.Subject}).",
                call);
        }

        WebhookMessage message = WebhookMessage.Of(webhook, platform.Signature);
        call.Log(
            TranscriptEntryKind.Request,
            Actors.Platform,
            $"{message.Verb} {message.Url.OriginalString} {message.BodyText}".TrimEnd(),
            entry => entry with
            {
                Method = message.Verb,
                Url = message.Url.OriginalString,
                Subject = webhook.Subject,
                Body = message.BodyText,
            });
        TimeSpan limit = webhook.Kind switch
        {
            WebhookKind.Answer => platform.AnswerTimeout,
            WebhookKind.Event => platform.EventTimeout,
            _ => platform.FallbackTimeout,
        };
        WebhookReply reply = await platform.Courier.CarryAsync(webhook, message, limit).ConfigureAwait(false);
        reply = platform.Trouble.Disturb(webhook, attempt, reply with { Took = reply.Took + platform.AnswerTime });
        return reply.Took <= limit
            ? reply
            : WebhookReply.None(CallFaultKind.Timeout, $"took longer than {Seconds.Of(limit)}") with
            {
                Took = limit,
                IsProvoked = reply.IsProvoked,
            };
    }

    private static (string? Failure, Ncco? Ncco) Read(SimulatedCall call, Webhook webhook, WebhookReply reply)
    {
        string about = $"{webhook.Verb} {webhook.Url} ({webhook.Subject})";
        if (string.IsNullOrWhiteSpace(reply.Body))
        {
            return webhook.Subject is "answer" or "fallback of answer"
                ? Refuse(new CallFault(CallFaultKind.Ncco, $"{about} answered {reply.Status} without an NCCO.", webhook.Url))
                : (null, null);
        }

        if (!IsJson(reply.ContentType))
        {
            string type = reply.ContentType ?? "no content type";
            return Refuse(
                new CallFault(CallFaultKind.ContentType, $"{about} answered with {type}. Answer with application/json.", webhook.Url));
        }

        // The document itself is checked, because reading tolerates more than the platform does.
        NccoReport report = Ncco.Check(reply.Body);
        foreach (NccoProblem problem in report.Problems.Where(problem => problem.Severity == ProblemSeverity.Warning))
        {
            call.Note($"NCCO: {problem}");
        }

        NccoProblem[] errors = [.. report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)];
        if (errors.Length > 0)
        {
            string answered = report.Ncco is null ? "did not answer with an NCCO" : "answered with an NCCO that has errors";
            string list = string.Join('\n', errors.AsEnumerable());
            CallFault fault = new(CallFaultKind.Ncco, $"{about} {answered}:\n{list}", webhook.Url, errors);

            // Barge-in without a following input is reported when the call reaches it.
            if (errors.Any(error => error.Rule != BargeInRule))
            {
                return Refuse(fault);
            }

            call.Blame(fault);
        }

        return (null, report.Ncco);

        (string? Failure, Ncco? Ncco) Refuse(CallFault fault)
        {
            call.Blame(fault);
            if (fault.Kind == CallFaultKind.Ncco)
            {
                call.ReportError("Syntax error in NCCO. Invalid value type or action.");
            }

            return (fault.Message, null);
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase);

    private static string Describe(WebhookReply reply) =>
        reply.Body.Length > 0 ? $"{reply.Status} {reply.ContentType} {reply.Body}" : $"{reply.Status} {reply.ContentType}".TrimEnd();
}
