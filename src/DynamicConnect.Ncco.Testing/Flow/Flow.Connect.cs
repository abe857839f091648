namespace DynamicConnect.Testing;

/// <content>Calls to others.</content>
internal sealed partial class Flow
{
    private async Task<Ncco?> ConnectAsync(ConnectAction action, Scope mine)
    {
        ConnectEndpoint endpoint = action.Endpoint[0];
        if (!platform.MayDial(Call))
        {
            Refuse($"{Addresses.NameOf(endpoint)} is not rung: the account makes more calls in a second than it may.");
            return null;
        }

        bool isSynchronous = action.EventType == EventType.Synchronous;
        CheckPosition(action);
        string from = action.From ?? (action.RandomFromNumber == true ? platform.RandomFromNumber : leg.From);
        SimulatedLeg callee = Call.AddLeg(endpoint, from);
        (callee.EventUrl, callee.EventMethod) = action.EventUrl is [{ } url, ..]
            ? (url, Method(action.EventMethod))
            : (Call.EventUrl, Call.EventMethod);
        platform.Coverage.SeeConnect(action, callee.EventUrl);
        DialPlan plan = new(mine)
        {
            Caller = leg,
            Flow = this,
            IsSynchronous = isSynchronous,
            Timeout = action.Timeout ?? TimeSpan.FromSeconds(60),
            Limit = action.Limit ?? TimeSpan.FromHours(2),
            RingbackTone = action.RingbackTone,
            MachineDetection = action.AdvancedMachineDetection is null ? action.MachineDetection : null,
            AdvancedMachineDetection = action.AdvancedMachineDetection,
        };
        callee.Plan = plan;
        Dialer.Dial(platform, callee, plan);
        if (isSynchronous || platform.AsynchronousConnect == AsynchronousConnect.Blocks)
        {
            Ncco? next = await plan.Done;
            CheckNext(action, next);
            return next;
        }

        if (action.AdvancedMachineDetection is { } detection && detection.Mode != DetectionMode.Default)
        {
            await plan.Detected;
        }

        return null;
    }

    /// <summary>A hunt group says in the query how far the call has come: without that it cannot go on.</summary>
    private void CheckPosition(ConnectAction action)
    {
        if (action.EventUrl is not [{ } url, ..] || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            return;
        }

        if (HuntGroup.PositionIn(address.Query) is not null)
        {
            Call.HuntPaths.Add(address.GetLeftPart(UriPartial.Path));
        }
        else if (Call.HuntPaths.Contains(address.GetLeftPart(UriPartial.Path)))
        {
            string target = Addresses.NameOf(action.Endpoint[0]);
            string lost = $"which has lost the hunt position ({HuntGroup.PositionParameter}=…) that earlier ones had";
            Call.Blame(new CallFault(CallFaultKind.HuntPosition, $"{target} is rung with the event URL {url}, {lost}.", url));
        }
    }

    /// <summary>An answer that goes on with the position of the failed connect rings the same member for ever.</summary>
    private void CheckNext(ConnectAction action, Ncco? next)
    {
        if (action.EventUrl is [{ } url, ..]
            && HuntGroup.PositionIn(new Uri(url).Query) is { } position
            && next?.OfType<ConnectAction>().Any(connect => connect.EventUrl is [{ } again, ..] && again == url) == true)
        {
            string reason = $"after the failed connect of {Addresses.NameOf(action.Endpoint[0])} "
                + $"the answer has the hunt position {position} again";
            Call.Blame(
                new CallFault(CallFaultKind.HuntPosition, $"{url}: {reason}. Is the position read from the query of the request?", url));
        }
    }
}
