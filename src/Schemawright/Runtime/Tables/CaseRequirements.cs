using System.ComponentModel;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Runtime.Tables;

/// <summary>Which cases of a union an object may belong to, by the members that it has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseRequirements
{
    // So many members have a table of what each subset of them refuses; of more, each is looked at.
    private const int MaxInTable = 6;

    private readonly Utf8Table _names;
    private readonly ulong[] _cases;
    private readonly ulong[] _metBySubset = [];

    /// <summary>Takes the members.</summary>
    /// <param name="members">Names, each one once, at most 64, and the cases that require them, a bit each.</param>
    public CaseRequirements(params ReadOnlySpan<(string Name, ulong Cases)> members)
    {
        var names = new string[members.Length];
        _cases = new ulong[members.Length];
        for (var i = 0; i < members.Length; i++)
            (names[i], _cases[i]) = members[i];
        _names = new Utf8Table(names);
        if (names.Length <= MaxInTable)
        {
            _metBySubset = new ulong[1 << names.Length];
            for (var present = 0; present < _metBySubset.Length; present++)
                _metBySubset[present] = MetBy((ulong)present);
        }
    }

    /// <summary>The cases whose members an object has.</summary>
    internal ulong MetBy(in IndexedJson json, int node)
    {
        var present = 0UL;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (_names.IndexOf(json, name) is >= 0 and var index)
                present |= 1UL << index;
        }

        return present < (ulong)_metBySubset.Length ? _metBySubset[present] : MetBy(present);
    }

    private ulong MetBy(ulong present)
    {
        var refused = 0UL;
        for (var index = 0; index < _cases.Length; index++)
        {
            if (((present >> index) & 1) == 0)
                refused |= _cases[index];
        }

        return ~refused;
    }
}
