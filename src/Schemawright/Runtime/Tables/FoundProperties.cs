using System.ComponentModel;

namespace Schemawright.Runtime.Tables;

/// <summary>Where the members of an object are that conditions ask for again and again: found in one walk (<see cref="PropertyNames.Find"/>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FoundProperties
{
    private readonly ReadOnlySpan<int> _values;
    private readonly ulong _present;
    private readonly int _others;

    internal FoundProperties(ReadOnlySpan<int> values, ulong present, int others)
    {
        _values = values;
        _present = present;
        _others = others;
    }

    /// <summary>The number of the node of a member's value; -1 where the object has no such member.</summary>
    /// <param name="index">The position of the name in the list.</param>
    public int this[int index] => _values[index];

    /// <summary>Whether the object has all of some members.</summary>
    /// <param name="names">A bit for each position in the list.</param>
    /// <returns>The verdict.</returns>
    public bool Include(ulong names) => (_present & names) == names;

    /// <summary>Whether the object has no members but some.</summary>
    /// <param name="names">A bit for each position in the list.</param>
    /// <returns>False also where it has members whose names are not in the list.</returns>
    public bool AreWithin(ulong names) => _others == 0 && (_present & ~names) == 0;
}
