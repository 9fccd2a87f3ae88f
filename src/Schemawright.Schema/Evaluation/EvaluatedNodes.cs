namespace Schemawright.Evaluation;

/// <summary>A bitmap of the evaluated properties or items of one value, created by <see cref="EvaluationTracker"/>.</summary>
/// <param name="FirstNode">The node that the first bit represents.</param>
/// <param name="FirstWord">The index of the first word of the bitmap.</param>
internal readonly record struct EvaluatedNodes(int FirstNode, int FirstWord);
