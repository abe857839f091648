using System.Buffers;
using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>An NCCO, a Nexmo Call Control Object: the actions that happen in a call, in order.</summary>
/// <remarks>
/// Immutable. Two NCCOs are equal when their actions are. Create one with <see cref="Create"/>, with a collection expression such as
/// <c>[new TalkAction("Hello")]</c>, or with <see cref="Parse(string)"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">The NCCO reference</see>.
/// </remarks>
[CollectionBuilder(typeof(Ncco), nameof(FromSpan))]
[DebuggerDisplay("{ToJson(),nq}")]
[JsonConverter(typeof(NccoConverter))]
public sealed partial class Ncco : IReadOnlyList<NccoAction>, IEquatable<Ncco>
{
    private readonly ValueList<NccoAction> actions;

    /// <summary>Creates an NCCO from actions.</summary>
    /// <param name="actions">The actions, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> or one of them is <see langword="null"/>.</exception>
    public Ncco(params NccoAction[] actions)
        : this(ValueList.Copy(actions))
    {
    }

    /// <summary>Creates an NCCO from actions.</summary>
    /// <param name="actions">The actions, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> or one of them is <see langword="null"/>.</exception>
    public Ncco(IEnumerable<NccoAction> actions)
        : this(new ValueList<NccoAction>((actions ?? throw new ArgumentNullException(nameof(actions))).ToArray(), nameof(actions)))
    {
    }

    private Ncco(ValueList<NccoAction> actions) => this.actions = actions;

    /// <summary>An NCCO without actions, which ends the call.</summary>
    public static Ncco Empty { get; } = new(ValueList<NccoAction>.Empty);

    /// <summary>The number of actions.</summary>
    public int Count => actions.Count;

    /// <summary>The action at an index.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the NCCO.</exception>
    public NccoAction this[int index] => actions[index];

    /// <summary>Determines whether two NCCOs have equal actions in the same order.</summary>
    public static bool operator ==(Ncco? left, Ncco? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two NCCOs differ.</summary>
    public static bool operator !=(Ncco? left, Ncco? right) => !(left == right);

    /// <summary>Starts building an NCCO.</summary>
    /// <returns>A builder without actions.</returns>
    public static NccoBuilder Create() => new();

    /// <summary>Creates an NCCO from a collection expression.</summary>
    /// <param name="actions">The actions, in order.</param>
    /// <returns>The NCCO.</returns>
    /// <exception cref="ArgumentNullException">An action is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Ncco FromSpan(ReadOnlySpan<NccoAction> actions) => new(ValueList.Create(actions));

    /// <inheritdoc/>
    public bool Equals(Ncco? other) => other is not null && actions.Equals(other.actions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ncco);

    /// <inheritdoc/>
    public override int GetHashCode() => actions.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<NccoAction> GetEnumerator() => actions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static Ncco FromActions(ValueList<NccoAction> actions) => actions.Count == 0 ? Empty : new Ncco(actions);
}
