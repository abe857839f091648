namespace DynamicConnect.Testing;

/// <summary>The exception that is thrown when a call does not go as the test expects, or when the application causes a fault.</summary>
/// <remarks>The message contains the reason and the transcript of the call.</remarks>
public sealed class CallFailedException : Exception
{
    /// <summary>Creates an exception with the default message.</summary>
    public CallFailedException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public CallFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and an inner exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
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

    /// <summary>The reason, without the transcript.</summary>
    public string Reason { get; } = "";

    /// <summary>The fault of the application, or <see langword="null"/> if there was none.</summary>
    public CallFault? Fault { get; }

    /// <summary>The call that failed, or <see langword="null"/> if the exception was created without a call.</summary>
    public SimulatedCall? Call { get; }
}
