namespace Schemawright.Patterns;

/// <summary>A state of a nondeterministic automaton with its transitions.</summary>
internal sealed class AutomatonNode
{
    /// <summary>Transitions on a byte of a range.</summary>
    public List<(byte First, byte Last, int Target)> Bytes { get; } = [];

    /// <summary>Transitions that consume nothing.</summary>
    public List<int> Free { get; } = [];

    /// <summary>Transitions that consume nothing and are allowed only at the start of the text.</summary>
    public List<int> AtStart { get; } = [];

    /// <summary>Transitions that consume nothing and are allowed only at the end of the text.</summary>
    public List<int> AtEnd { get; } = [];
}
