using Schemawright.Schema.Evaluation;

namespace Schemawright.Schema.Output;

/// <summary>An error before it has its place and its words.</summary>
/// <param name="Unit">The step that failed.</param>
/// <param name="Keyword">The name of the keyword.</param>
/// <param name="Node">The value, or the name of an unexpected member.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Missing">The member that is missing; null for other errors.</param>
internal sealed record Finding(EvaluationUnit Unit, string Keyword, int Node, string Message, string? Missing = null);
