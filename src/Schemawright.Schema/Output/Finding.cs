using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>An error whose location and excerpt have not been computed yet.</summary>
/// <param name="Unit">The step that failed.</param>
/// <param name="Keyword">The name of the keyword.</param>
/// <param name="Node">The value, or the name of an unexpected property.</param>
/// <param name="Message">The message of the report.</param>
/// <param name="Missing">The property that is missing; <see langword="null"/> for other errors.</param>
internal sealed record Finding(EvaluationUnit Unit, string Keyword, int Node, string Message, string? Missing = null)
{
    /// <summary>The value to show: that of an unexpected property, otherwise the node itself.</summary>
    public int ShownNode { get; init; } = Node;

    /// <summary>Whether it is an unexpected property.</summary>
    public bool IsUnexpected => ShownNode != Node;

    /// <summary>Of an unexpected property: the object that contains it, and the name of the property that was probably meant.</summary>
    public (int Node, string Name)? Meant { get; init; }
}
