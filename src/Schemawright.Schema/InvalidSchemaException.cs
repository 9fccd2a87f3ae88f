using Schemawright.Documents;

namespace Schemawright;

/// <summary>Thrown where a schema is asked for that has problems.</summary>
public sealed class InvalidSchemaException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">What is wrong; at least one problem.</param>
    public InvalidSchemaException(IReadOnlyList<SchemaProblem> problems)
        : base(string.Join("\n", problems)) => Problems = problems;

    /// <summary>All that is wrong, in document order.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; }
}
