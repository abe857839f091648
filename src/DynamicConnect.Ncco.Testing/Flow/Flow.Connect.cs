namespace DynamicConnect.Testing;

/// <content>Connect actions.</content>
internal sealed partial class Flow
{
    private async Task<Ncco?> ConnectAsync(ConnectAction action, Scope mine)
    {
        ConnectEndpoint endpoint = action.Endpoint[0];
        if (!platform.MayDial(Call))
        {
            Refuse($"{Addresses.NameOf(endpoint)} is not rung: the account has reached its limit of calls per second.");
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

    /// <summary>Checks that the event URL has the hunt position. Without it, a hunt group cannot continue.</summary>
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
            string lost = $"which lacks the hunt position ({HuntGroup.PositionParameter}=…) of earlier event URLs";
            Call.Blame(new CallFault(CallFaultKind.HuntPosition, $"{target} is rung with the event URL {url}, {lost}.", url));
        }
    }

    /// <summary>
    /// Checks that a response does not repeat the position of the failed connect, which would ring the same member forever.
    /// </summary>
    private void CheckNext(ConnectAction action, Ncco? next)
    {
        if (action.EventUrl is [{ } url, ..]
            && HuntGroup.PositionIn(new Uri(url).Query) is { } position
            && next?.OfType<ConnectAction>().Any(connect => connect.EventUrl is [{ } again, ..] && again == url) == true)
        {
            string reason = $"the response to the failed connect of {Addresses.NameOf(action.Endpoint[0])} "
                + $"has the hunt position {position} again";
            Call.Blame(
                new CallFault(CallFaultKind.HuntPosition, $"{url}: {reason}. Read the position from the query of the request.", url));
        }
    }
}
