namespace Schemawright.Evaluation;

/// <summary>Marks that <see cref="EvaluationTracker"/> has gathered for one value.</summary>
/// <param name="FirstNode">The node that the first bit stands for.</param>
/// <param name="FirstWord">Where the bits lie.</param>
internal readonly record struct EvaluatedNodes(int FirstNode, int FirstWord);
