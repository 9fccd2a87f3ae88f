using System.ComponentModel;
using System.Runtime.CompilerServices;
using Schemawright.Json;

namespace Schemawright.Runtime.Tables;

/// <summary>
/// The members of an object whose names its reader does not know and whose values it does not look at. What <see cref="JsonNames"/> has to know of them is
/// kept until all else has been checked, since many a reader is only asked whether the object is one of its own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct OtherProperties
{
    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The first of their values that may have names inside; 0 where there is none.</summary>
    internal int First { get; private set; }

    /// <summary>The node behind the last of these values.</summary>
    internal int End { get; private set; }

    /// <summary>Adds a member.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="name">The number of the name's node.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in IndexedJson json, int name)
    {
        Count++;
        if (!json.IsObject(name + 1) && !json.IsArray(name + 1))
            return;
        if (First == 0)
            First = name + 1;
        End = json.EndOf(name + 1);
    }
}
