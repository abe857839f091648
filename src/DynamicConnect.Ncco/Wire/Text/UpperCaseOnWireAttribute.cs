namespace DynamicConnect.Wire.Text;

/// <summary>Marks an enumeration whose members have upper-case names on the wire, as HTTP methods have.</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class UpperCaseOnWireAttribute : Attribute;
