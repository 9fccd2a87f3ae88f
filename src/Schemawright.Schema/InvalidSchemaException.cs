using Schemawright.Documents;

namespace Schemawright;

/// <summary>Thrown when a requested schema has problems.</summary>
public sealed class InvalidSchemaException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">The problems; at least one.</param>
    public InvalidSchemaException(IReadOnlyList<SchemaProblem> problems)
        : base(string.Join("\n", problems)) => Problems = problems;

    /// <summary>All problems, in document order.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; }
}
