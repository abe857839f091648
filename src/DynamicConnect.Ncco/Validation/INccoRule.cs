namespace DynamicConnect;

/// <summary>A rule of your own: a contact centre may forbid to record, say.</summary>
/// <remarks>Passed to <see cref="Ncco.Validate(INccoRule[])"/> or <see cref="Ncco.EnsureValid(INccoRule[])"/>.</remarks>
public interface INccoRule
{
    /// <summary>Checks one action, and reports what is wrong with it.</summary>
    /// <param name="action">The action.</param>
    /// <param name="context">Knows where the action stands, and takes the problems.</param>
    void Check(NccoAction action, NccoRuleContext context);
}
