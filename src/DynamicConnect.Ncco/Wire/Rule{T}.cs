namespace DynamicConnect.Wire;

/// <summary>What holds for the value of a property, when it is set.</summary>
internal abstract record Rule<TValue> : Trait
    where TValue : notnull
{
    /// <summary>Reports what is wrong with <paramref name="value"/>; allocates nothing when all is right.</summary>
    public abstract void Check(TValue value, ref Inspection inspection);
}
