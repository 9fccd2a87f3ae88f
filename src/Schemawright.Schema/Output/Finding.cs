using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>An error before it has its place and its words.</summary>
/// <param name="Unit">The step that failed.</param>
/// <param name="Keyword">The name of the keyword.</param>
/// <param name="Node">The value, or the name of an unexpected member.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Missing">The member that is missing; null for other errors.</param>
internal sealed record Finding(EvaluationUnit Unit, string Keyword, int Node, string Message, string? Missing = null)
{
    /// <summary>The value to show: that of an unexpected member, else the node itself.</summary>
    public int ShownNode { get; init; } = Node;

    /// <summary>Whether it is a member that nobody expects.</summary>
    public bool IsUnexpected => ShownNode != Node;

    /// <summary>Of an unexpected member: the object that it stands in, and the member that it was probably meant to be.</summary>
    public (int Node, string Name)? Meant { get; init; }
}
