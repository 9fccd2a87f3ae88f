namespace Schemawright.Output;

/// <summary>An entry of an output with those under it, Core section 12.4.</summary>
/// <param name="unit">The entry.</param>
internal sealed class OutputNode(OutputUnit unit)
{
    /// <summary>The entry itself.</summary>
    public OutputUnit Unit { get; } = unit;

    /// <summary>The entries under it, in the order of evaluation.</summary>
    public List<OutputNode> Children { get; init; } = [];

    /// <summary>Whether it says something itself, and does not only hold others together.</summary>
    public bool HasContent => Unit.Error is not null || Unit.Annotation is not null;
}
