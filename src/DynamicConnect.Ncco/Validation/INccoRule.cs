namespace DynamicConnect;

/// <summary>A custom rule. For example, a contact center may forbid recording.</summary>
/// <remarks>Pass it to <see cref="Ncco.Validate(INccoRule[])"/> or <see cref="Ncco.EnsureValid(INccoRule[])"/>.</remarks>
public interface INccoRule
{
    /// <summary>Checks one action, and reports its problems.</summary>
    /// <param name="action">The action.</param>
    /// <param name="context">The position of the action, and the method that reports problems.</param>
    void Check(NccoAction action, NccoRuleContext context);
}
