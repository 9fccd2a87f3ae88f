namespace Schemawright.Dialects;

/// <summary>One row of a dialect's table: all that the dialect knows of a keyword.</summary>
/// <param name="Name">How the keyword is written.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Where its value holds subschemas.</param>
/// <param name="Vocabulary">The vocabulary that brings it; empty in drafts without vocabularies.</param>
public sealed record KeywordDefinition(string Name, KeywordKind Kind, KeywordValue Value, string Vocabulary)
{
    /// <summary>Whether an annotation says something about strings only, as <c>contentEncoding</c> does.</summary>
    public bool ConcernsStringsOnly { get; init; }

    /// <summary>Whether the keyword applies schemas to the same value, whatever the value is; dynamic references aside, of which only the evaluation knows where they lead.</summary>
    internal bool AppliesInPlace { get; } = Kind is KeywordKind.Reference or KeywordKind.AllOf or KeywordKind.AnyOf or KeywordKind.OneOf or KeywordKind.Not
        or KeywordKind.If or KeywordKind.Then or KeywordKind.Else or KeywordKind.DependentSchemas or KeywordKind.Dependencies;

    /// <summary>The keyword of the same schema without which this one says nothing; null where there is none.</summary>
    public string? Needs { get; init; }
}
