namespace Schemawright.Patterns;

/// <summary>A place in a pattern, with the ways that lead on from it.</summary>
internal sealed class AutomatonNode
{
    /// <summary>Ways that take a byte of a range.</summary>
    public List<(byte First, byte Last, int Target)> Bytes { get; } = [];

    /// <summary>Ways that take nothing.</summary>
    public List<int> Free { get; } = [];

    /// <summary>Ways that take nothing and are open at the start of the text only.</summary>
    public List<int> AtStart { get; } = [];

    /// <summary>Ways that take nothing and are open at the end of the text only.</summary>
    public List<int> AtEnd { get; } = [];
}
