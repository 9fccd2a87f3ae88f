using System.ComponentModel;
using System.Text;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Runtime.Tables;

/// <summary>Which cases of a union an object may belong to, by the string that one of its members has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseStrings
{
    private readonly byte[] _member;
    private readonly ulong _absent;
    private readonly ulong _other;
    private readonly Utf8Table _strings;
    private readonly ulong[] _cases;

    /// <summary>Takes the strings.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="absent">The cases of objects without the member, a bit each.</param>
    /// <param name="other">The cases of objects with another string.</param>
    /// <param name="strings">The strings, each one once, and the cases of objects that have them.</param>
    public CaseStrings(string member, ulong absent, ulong other, params ReadOnlySpan<(string Text, ulong Cases)> strings)
    {
        _member = Encoding.UTF8.GetBytes(member);
        (_absent, _other) = (absent, other);
        var texts = new string[strings.Length];
        _cases = new ulong[strings.Length];
        for (var i = 0; i < strings.Length; i++)
            (texts[i], _cases[i]) = strings[i];
        _strings = new Utf8Table(texts);
    }

    /// <summary>The cases that an object may belong to; all where the member is no string.</summary>
    internal ulong Of(in IndexedJson json, int node)
    {
        var value = JsonObjects.Find(json, node, _member);
        if (value < 0)
            return _absent;
        if (!json.IsString(value))
            return ulong.MaxValue;
        return _strings.IndexOf(json, value) is >= 0 and var index ? _cases[index] : _other;
    }
}
