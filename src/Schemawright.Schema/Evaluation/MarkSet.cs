namespace Schemawright.Schema.Evaluation;

/// <summary>Marks that <see cref="EvaluatedMarks"/> has gathered for one value.</summary>
/// <param name="FirstNode">The node that the first bit stands for.</param>
/// <param name="FirstWord">Where the bits lie.</param>
internal readonly record struct MarkSet(int FirstNode, int FirstWord);
