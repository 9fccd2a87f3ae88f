using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>A step of an explanation that an output tells.</summary>
/// <param name="Unit">The step.</param>
/// <param name="Parent">The place of the step that it is a part of, in the same list; -1 for the root.</param>
/// <param name="KeywordLocation">The way to it from the schema's root, references included.</param>
/// <param name="Annotates">Whether annotations count here: no schema around it has failed, and no keyword around it turns its meaning.</param>
internal readonly record struct OutputStep(EvaluationUnit Unit, int Parent, string KeywordLocation, bool Annotates);
