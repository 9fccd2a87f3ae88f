namespace Schemawright.Patterns;

/// <summary>What a <see cref="PatternNode"/> matches.</summary>
internal enum PatternNodeKind
{
    /// <summary>One code point of a set.</summary>
    Set,

    /// <summary>Its children in sequence; the empty string without children.</summary>
    Sequence,

    /// <summary>Any of its children, the first one preferred.</summary>
    Alternation,

    /// <summary>Its child a number of times.</summary>
    Repeat,

    /// <summary>Its child, kept for back-references.</summary>
    Capture,

    /// <summary>The same string as an earlier capture.</summary>
    BackReference,

    /// <summary>The start of the text.</summary>
    Start,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A position between a word character and another one.</summary>
    WordBoundary,

    /// <summary>A position that is not a <see cref="WordBoundary"/>.</summary>
    NotWordBoundary,

    /// <summary>A position followed by its child, or with <see cref="PatternNode.IsNegated"/> not followed by it.</summary>
    LookAhead,

    /// <summary>A position preceded by its child, or with <see cref="PatternNode.IsNegated"/> not preceded by it.</summary>
    LookBehind,
}
