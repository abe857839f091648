using DynamicConnect.Validation;

namespace DynamicConnect;

/// <content>Validation: finds what the platform would reject, before a call comes in.</content>
public sealed partial record HuntGroup
{
    /// <summary>
    /// Finds every problem of the group: its members, its event URL and, by the library's rules, each NCCO that it would send.
    /// </summary>
    /// <returns>
    /// The problems; none when the group is valid. A path names the property of the group, such as <c>$.members[1].endpoint.number</c> or
    /// <c>$.noAnswer[0].text</c>. The rule <c>HUNT0001</c> reports a group without members, and <c>HUNT0002</c> an event URL that isn't an
    /// absolute http or https URL.
    /// </returns>
    public ValueList<NccoProblem> Validate() => [.. Problems().Distinct()];

    /// <summary>Throws an exception if the group has errors. Warnings don't throw.</summary>
    /// <returns>The group itself.</returns>
    /// <exception cref="NccoValidationException">The group has errors.</exception>
    public HuntGroup EnsureValid()
    {
        ValueList<NccoProblem> errors = [.. Validate().Where(problem => problem.Severity == ProblemSeverity.Error)];
        return errors.Count == 0 ? this : throw new NccoValidationException(errors);
    }

    private IEnumerable<NccoProblem> Problems()
    {
        if (Members.Count == 0)
        {
            yield return new NccoProblem(
                "$.members",
                "The hunt group has no members, so nobody is rung. Add at least one member.",
                ProblemSeverity.Error,
                "HUNT0001");
        }

        bool isUrl = Uri.TryCreate(EventUrl, UriKind.Absolute, out Uri? url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
        if (!isUrl)
        {
            yield return new NccoProblem(
                "$.eventUrl",
                $"'{EventUrl}' isn't an absolute http or https URL. Write the URL of your event handler: https://example.com/events.",
                ProblemSeverity.Error,
                "HUNT0002");
        }

        for (int index = 0; index < Members.Count; index++)
        {
            string position = new HuntPosition(0, index).Spell(this, "");
            IEnumerable<NccoProblem> found = Sent(FirstAnnouncement, "firstAnnouncement", index, position)
                .Concat(Sent(NextAnnouncement, "nextAnnouncement", index, position));
            foreach (NccoProblem problem in found.Where(problem => isUrl || problem.Path != "$.eventUrl"))
            {
                yield return problem;
            }
        }

        foreach (NccoProblem problem in NoAnswer?.Validate() ?? [])
        {
            yield return Moved(problem, $"$.noAnswer{problem.Path[1..]}");
        }
    }

    /// <summary>The problems of an NCCO that rings a member.</summary>
    private IEnumerable<NccoProblem> Sent(Ncco? announcement, string name, int index, string position)
    {
        HuntGroupMember member = Members[index];
        string connect = $"$[{announcement?.Count ?? 0}]";
        foreach (NccoProblem problem in Compose(announcement, member, position).Validate())
        {
            if (problem.Path == connect && problem.Rule == SequenceRules.Unreachable.Id)
            {
                const string Message = "The announcement never ends, so nobody is rung after it. Let it end.";
                yield return new NccoProblem($"$.{name}", Message, problem.Severity, problem.Rule);
                continue;
            }

            bool isConnect = problem.Path.StartsWith(connect, StringComparison.Ordinal);
            yield return Moved(problem, isConnect ? PathOf(problem.Path[connect.Length..], member, index) : $"$.{name}{problem.Path[1..]}");
        }
    }

    /// <summary>The path of the group or member property that a property of the connect action comes from.</summary>
    private static string PathOf(string path, HuntGroupMember member, int index)
    {
        string property = path.TrimStart('.').Split('.', '[')[0];
        return property switch
        {
            "endpoint" => $"{Here()}{path.Replace(".endpoint[0]", ".endpoint")}",
            "from" => member.From is null ? "$.from" : $"{Here()}.from",
            "timeout" => member.RingTime is null ? "$.ringTime" : $"{Here()}.ringTime",
            "eventUrl" => "$.eventUrl",
            "eventMethod" or "machineDetection" => $"$.{property}",
            _ => $"{Here()}{path}",
        };

        string Here() => $"$.members[{index}]";
    }

    private static NccoProblem Moved(NccoProblem problem, string path)
    {
        bool isRingTime = path.EndsWith(".ringTime", StringComparison.Ordinal);
        string message = isRingTime ? problem.Message.Replace("timeout ", "ringTime ") : problem.Message;
        return new NccoProblem(path, message, problem.Severity, problem.Rule);
    }
}
