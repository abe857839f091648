namespace DynamicConnect.Contracts;

/// <summary>A duration in seconds: a JSON number, or a string for <c>connect.timeout</c> and in webhooks. Accepts both.</summary>
internal sealed class SecondsValueReader(bool isString) : ValueReader<TimeSpan>
{
    /// <summary>Whether the number is written as a JSON string.</summary>
    public bool IsString => isString;

    public override string Expected => isString ? "a number of seconds, as a string" : "a number of seconds";

    public override bool TryRead(ref DocumentReader reader, out TimeSpan value)
    {
        bool isRead = NumberValueReader.TryReadTicks(ref reader, out long ticks);
        value = new TimeSpan(ticks);
        return isString ? isRead : NumberValueReader.Noted(ref reader, isRead, Expected);
    }
}
