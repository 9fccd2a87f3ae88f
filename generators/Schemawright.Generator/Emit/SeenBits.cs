using System.Globalization;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>
/// The bits that tell which members were seen, whether all required ones are among them, and none twice: one a property, in a 64-bit local or as many words as that takes.
/// </summary>
internal sealed class SeenBits
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _required;

    /// <summary>Takes the properties, each of which has the bit of its number.</summary>
    public SeenBits(EquatableArray<PropertySpec> properties)
    {
        _required = new ulong[(properties.Count + BitsPerWord - 1) / BitsPerWord];
        for (var i = 0; i < properties.Count; i++)
            _required[i / BitsPerWord] |= properties[i].IsRequired ? 1UL << (i % BitsPerWord) : 0;
    }

    /// <summary>The declaration: <c>var seen = 0UL;</c>.</summary>
    public string Declaration => IsOneWord ? "var seen = 0UL;" : $"global::System.Span<ulong> seen = stackalloc ulong[{_required.Length.ToString(CultureInfo.InvariantCulture)}];";

    /// <summary>The argument of the method that marks them: <c>ref seen</c>.</summary>
    public string Marked => IsOneWord ? "ref seen" : "seen";

    /// <summary>The conditions that all required ones were seen: <c>(seen &amp; 0x5UL) == 0x5UL</c>.</summary>
    public IEnumerable<string> AllRequired() => WordsWithRequired().Select(word => $"{Required(word)} == {Literal.Word(_required[word])}");

    /// <summary>The conditions that a required one is missing: <c>(seen &amp; 0x5UL) != 0x5UL</c>.</summary>
    public IEnumerable<string> AnyMissing() => WordsWithRequired().Select(word => $"{Required(word)} != {Literal.Word(_required[word])}");

    /// <summary>The condition that no name occurs twice: <c>global::Schemawright.Runtime.Tables.JsonNames.AreUnique(json, node, seen)</c>.</summary>
    /// <param name="others">The C# expression of how many other members there are; null where there can be none.</param>
    public string AreUnique(string? others) => $"global::Schemawright.Runtime.Tables.JsonNames.AreUnique(json, node, {(_required.Length == 0 ? "0UL" : "seen")}{(others is null ? "" : ", " + others)})";

    private bool IsOneWord => _required.Length == 1;

    private IEnumerable<int> WordsWithRequired() => Enumerable.Range(0, _required.Length).Where(word => _required[word] != 0);

    // (seen & 0x5UL)
    private string Required(int word)
    {
        var name = IsOneWord ? "seen" : $"seen[{word.ToString(CultureInfo.InvariantCulture)}]";
        return _required[word] == ulong.MaxValue ? name : $"({name} & {Literal.Word(_required[word])})";
    }
}
