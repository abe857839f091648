using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="InputAction"/>.</summary>
[BuilderOf(typeof(InputAction))]
public sealed partial class InputBuilder : VoiceObjectBuilder<InputAction, InputBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="type"><inheritdoc cref="InputAction.Type" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public InputBuilder(params InputType[] type)
        : base(new InputAction(type))
    {
    }
}
