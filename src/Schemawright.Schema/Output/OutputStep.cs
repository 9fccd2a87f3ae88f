using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>A step of an explanation that an output reports.</summary>
/// <param name="Unit">The step.</param>
/// <param name="Parent">The index of its parent in the same list; -1 for the root.</param>
/// <param name="KeywordLocation">The path to it from the root schema, through references.</param>
/// <param name="Annotates">Whether annotations count here: no schema around it has failed, and no keyword around it inverts the result.</param>
internal readonly record struct OutputStep(EvaluationUnit Unit, int Parent, string KeywordLocation, bool Annotates);
