namespace Schemawright.Patterns;

/// <summary>A part of a parsed regular expression.</summary>
internal sealed class PatternNode(PatternNodeKind kind)
{
    /// <summary>The maximum of a repetition without an upper bound.</summary>
    public const int Unbounded = int.MaxValue;

    /// <summary>What the part matches.</summary>
    public PatternNodeKind Kind { get; } = kind;

    /// <summary>The parts inside; one for a repetition, capture or look-around.</summary>
    public IReadOnlyList<PatternNode> Children { get; init; } = [];

    /// <summary>The code points of a set.</summary>
    public CodePointSet Set { get; init; } = CodePointSet.Empty;

    /// <summary>The minimum number of repetitions.</summary>
    public int Minimum { get; init; }

    /// <summary>The maximum number of repetitions, or <see cref="Unbounded"/>.</summary>
    public int Maximum { get; init; }

    /// <summary>Whether as few repetitions as possible are preferred.</summary>
    public bool IsLazy { get; init; }

    /// <summary>Whether a look-around must not match.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The number of a capture, counted from 1, or of the capture that is referred to.</summary>
    public int Group { get; set; }

    /// <summary>The name of the capture that is referred to, until its number is known.</summary>
    public string? GroupName { get; init; }
}
