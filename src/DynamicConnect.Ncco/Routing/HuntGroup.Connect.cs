namespace DynamicConnect;

/// <content>The NCCO that rings a member.</content>
public sealed partial record HuntGroup
{
    private Ncco Compose(Ncco? announcement, HuntGroupMember member, string position) =>
        new([.. announcement ?? Ncco.Empty, Connect(member, position)]);

    private ConnectAction Connect(HuntGroupMember member, string position) => new(member.Endpoint)
    {
        From = member.From ?? From,
        Timeout = member.RingTime ?? RingTime,
        MachineDetection = MachineDetection,
        EventType = EventType.Synchronous,
        EventUrl = [UrlWith(position)],
        EventMethod = EventMethod,
    };

    private string UrlWith(string position)
    {
        int fragment = EventUrl.AsSpan().IndexOf('#');
        string address = fragment < 0 ? EventUrl : EventUrl[..fragment];
        int mark = address.AsSpan().IndexOf('?');
        IEnumerable<string> kept = (mark < 0 ? "" : address[(mark + 1)..])
            .Split('&')
            .Where(pair => pair.Length > 0 && QueryForm.Split(pair).All(parameter => parameter.Key != PositionParameter));
        string query = string.Join("&", kept.Concat([$"{PositionParameter}={position}"]));
        return $"{(mark < 0 ? address : address[..mark])}?{query}{(fragment < 0 ? "" : EventUrl[fragment..])}";
    }
}
