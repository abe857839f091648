namespace DynamicConnect.Testing;

/// <summary>A call did not go as the test says, or the application did something wrong.</summary>
/// <remarks>The message tells what, and has the transcript of the call.</remarks>
public sealed class CallFailedException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public CallFailedException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public CallFailedException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public CallFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CallFailedException(string reason, SimulatedCall call, CallFault? fault = null)
        : base($"{reason}\n\nTranscript of the call from {call.From} to {call.To}:\n{call.Transcript}")
    {
        Reason = reason;
        Fault = fault;
        Call = call;
    }

    /// <summary>What happened, without the transcript.</summary>
    public string Reason { get; } = "";

    /// <summary>The fault of the application, when there was one.</summary>
    public CallFault? Fault { get; }

    /// <summary>The call.</summary>
    public SimulatedCall? Call { get; }
}
