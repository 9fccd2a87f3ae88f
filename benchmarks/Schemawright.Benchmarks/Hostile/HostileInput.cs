namespace Schemawright.Benchmarks.Hostile;

/// <summary>What a text, a schema or both are made of to cost more time than their size says.</summary>
public enum HostileInput
{
    /// <summary>An object with 10,000 members, each of which the schema names and requires.</summary>
    ManyProperties,

    /// <summary>An object with 10,000 members under <c>additionalProperties</c>.</summary>
    ManyAdditionalProperties,

    /// <summary>An object whose names have one length and the same bytes at both ends and in the middle.</summary>
    SimilarNames,

    /// <summary>An object whose names are written with an escape each.</summary>
    EscapedNames,

    /// <summary>One string of a megabyte, with escapes and characters of two bytes, under lengths and a pattern.</summary>
    LongString,

    /// <summary>One long string that <c>^(a+)+$</c> fails to match at its last character.</summary>
    AmbiguousPattern,

    /// <summary>Objects of 1,000 kinds under a <c>oneOf</c> of 1,000 branches that a constant tells apart.</summary>
    ManyBranches,

    /// <summary>Objects under a <c>oneOf</c> of 1,000 branches that nothing but trying tells apart.</summary>
    ManyAlikeBranches,

    /// <summary>Objects nested down to the depth limit, side by side, under a recursive schema.</summary>
    DeepNesting,

    /// <summary>An array of 10,000 numbers of one digit.</summary>
    TinyNumbers,

    /// <summary>An array of 10,000 different numbers under <c>uniqueItems</c>.</summary>
    UniqueNumbers,
}
