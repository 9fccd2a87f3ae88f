using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>
/// The bits that tell whether every required member was seen: one a required property, in as many 64-bit locals as that takes.
/// </summary>
internal sealed class RequiredBits
{
    private const int BitsPerWord = 64;

    private readonly int _count;

    /// <summary>Numbers the required ones among some properties.</summary>
    public RequiredBits(EquatableArray<PropertySpec> properties) => _count = properties.Count(static property => property.IsRequired);

    /// <summary>The declarations: <c>var seen = 0UL;</c>.</summary>
    public IEnumerable<string> Declarations() => Words().Select(word => $"var {Name(word)} = 0UL;");

    /// <summary>The conditions that all were seen: <c>seen == 0x7UL</c>.</summary>
    public IEnumerable<string> AllSeen() => Words().Select(word => $"{Name(word)} == {LowBits(word)}");

    /// <summary>The conditions that one is missing: <c>seen != 0x7UL</c>.</summary>
    public IEnumerable<string> AnyMissing() => Words().Select(word => $"{Name(word)} != {LowBits(word)}");

    /// <summary>The statement that marks one: <c>seen |= 1UL &lt;&lt; 2;</c>.</summary>
    /// <param name="position">The property's position among the required ones.</param>
    public string Mark(int position) => $"{Name(position / BitsPerWord)} |= {Literal.Bit(position % BitsPerWord)};";

    private IEnumerable<int> Words() => Enumerable.Range(0, (_count + BitsPerWord - 1) / BitsPerWord);

    private string Name(int word) => _count <= BitsPerWord ? "seen" : "seen" + Literal.Int32(word);

    private string LowBits(int word) => Literal.LowBits(Math.Min(BitsPerWord, _count - (word * BitsPerWord)));
}
