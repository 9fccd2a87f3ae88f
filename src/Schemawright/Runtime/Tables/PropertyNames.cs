using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Names;
using Schemawright.Serialization;
using Schemawright.Values;

namespace Schemawright.Runtime.Tables;

/// <summary>The names of an object's properties, in the order of its schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyNames
{
    private const int BitsPerWord = 64;

    private readonly Utf8Table _table;
    private readonly JsonEncodedText[] _encoded;

    /// <summary>Takes the names.</summary>
    /// <param name="names">Names of which no two are the same.</param>
    public PropertyNames(params ReadOnlySpan<string> names)
    {
        _table = new Utf8Table(names.ToArray());
        _encoded = JsonWriting.Encode(names);
    }

    /// <summary>How many names there are.</summary>
    public int Count => _table.Count;

    /// <summary>A name, ready to be written.</summary>
    /// <param name="index">Its position in the list.</param>
    public JsonEncodedText this[int index] => _encoded[index];

    /// <summary>Finds a member name.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="nameNode">The number of the name's node.</param>
    /// <returns>The position of the name in the list; -1 for one that is not in it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int nameNode) => _table.IndexOf(json, nameNode);

    /// <summary>Finds a member name, trying the one that the schema's order makes likely first.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="nameNode">The number of the name's node.</param>
    /// <param name="next">The position to try first, 0 at the start; moved to the one after a name that is found.</param>
    /// <returns>The position of the name in the list; -1 for one that is not in it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int nameNode, ref int next) => _table.IndexOf(json, nameNode, ref next);

    /// <summary>Finds a member name, trying the one that the schema's order makes likely first, and marks it as seen.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="nameNode">The number of the name's node.</param>
    /// <param name="next">The position to try first, 0 at the start; moved to the one after a name that is found.</param>
    /// <param name="seen">A bit for each position that has been found; for lists of up to 64 names.</param>
    /// <returns>The position of the name in the list; -1 for one that is not in it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(in IndexedJson json, int nameNode, ref int next, ref ulong seen)
    {
        var index = _table.IndexOf(json, nameNode, ref next);
        if (index >= 0)
            seen |= 1UL << index;
        return index;
    }

    /// <summary>The same for lists of any length.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="nameNode">The number of the name's node.</param>
    /// <param name="next">The position to try first, 0 at the start; moved to the one after a name that is found.</param>
    /// <param name="seen">A bit for each position that has been found, 64 a word.</param>
    /// <returns>The position of the name in the list; -1 for one that is not in it.</returns>
    public int IndexOf(in IndexedJson json, int nameNode, ref int next, Span<ulong> seen)
    {
        var index = _table.IndexOf(json, nameNode, ref next);
        if (index >= 0)
            seen[index / BitsPerWord] |= 1UL << index;
        return index;
    }

    /// <summary>Finds the members of an object that have one of the names, in one walk.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <param name="values">Room for as many nodes as there are names, 64 at most.</param>
    /// <returns>The members; none for what is no object.</returns>
    public FoundProperties Find(in IndexedJson json, int node, Span<int> values)
    {
        values.Fill(-1);
        var present = 0UL;
        var others = 0;
        var next = 0;
        var end = json.IsObject(node) ? json.EndOf(node) : node;
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (IndexOf(json, name, ref next, ref present) is var index && index >= 0)
                values[index] = name + 1;
            else
                others++;
        }

        return new FoundProperties(values, present, others);
    }

    /// <summary>Refuses a map of further members that has a member of one of these names.</summary>
    /// <typeparam name="T">The type of the members' values.</typeparam>
    /// <param name="map">The further members.</param>
    /// <param name="member">The name of the C# property that holds them.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">There is no map.</exception>
    /// <exception cref="ArgumentException">A key is one of the names, or no Unicode text.</exception>
    public ValueMap<T> RequireOthers<T>(ValueMap<T> map, [CallerMemberName] string? member = null)
    {
        ArgumentNullException.ThrowIfNull(map, member);
        foreach (var (key, _) in map)
        {
            UnicodeStrings.ThrowIfNotText(key);
            if (_table.IndexOf(key) >= 0)
                throw new ArgumentException($"The key '{key}' is a property that the schema declares; set its C# property instead.", member);
        }

        return map;
    }
}
