namespace Schemawright.Patterns;

/// <summary>What a <see cref="PatternNode"/> matches.</summary>
internal enum PatternNodeKind
{
    /// <summary>One code point of a set.</summary>
    Set,

    /// <summary>Its children one after the other; nothing at all without children.</summary>
    Sequence,

    /// <summary>Any one of its children, the first one preferred.</summary>
    Alternation,

    /// <summary>Its child a number of times.</summary>
    Repeat,

    /// <summary>Its child, kept for back-references.</summary>
    Capture,

    /// <summary>The same text as an earlier capture.</summary>
    BackReference,

    /// <summary>The start of the text.</summary>
    Start,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A place between a word character and another one.</summary>
    WordBoundary,

    /// <summary>A place that is no <see cref="WordBoundary"/>.</summary>
    NotWordBoundary,

    /// <summary>A place that its child follows, or with <see cref="PatternNode.IsNegated"/> does not.</summary>
    LookAhead,

    /// <summary>A place that its child precedes, or with <see cref="PatternNode.IsNegated"/> does not.</summary>
    LookBehind,
}
