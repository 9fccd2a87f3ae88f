namespace Schemawright.Dialects;

/// <summary>One row of a dialect's table: what the dialect knows of a keyword.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Where its value contains subschemas.</param>
/// <param name="Vocabulary">The vocabulary that defines it; empty in drafts without vocabularies.</param>
public sealed record KeywordDefinition(string Name, KeywordKind Kind, KeywordValue Value, string Vocabulary)
{
    /// <summary>Whether the annotation applies to strings only, as <c>contentEncoding</c> does.</summary>
    public bool ConcernsStringsOnly { get; init; }

    /// <summary>
    /// Whether the keyword applies schemas to the same value, whatever the value is. Dynamic references don't count: only the evaluation knows what they
    /// resolve to.
    /// </summary>
    internal bool AppliesInPlace { get; } = Kind is KeywordKind.Reference or KeywordKind.AllOf or KeywordKind.AnyOf or KeywordKind.OneOf or KeywordKind.Not
        or KeywordKind.If or KeywordKind.Then or KeywordKind.Else or KeywordKind.DependentSchemas or KeywordKind.Dependencies;

    /// <summary>The keyword of the same schema without which this one has no effect; otherwise <see langword="null"/>.</summary>
    public string? Needs { get; init; }
}
