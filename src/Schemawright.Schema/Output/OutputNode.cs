namespace Schemawright.Output;

/// <summary>An entry of an output with its children, Core section 12.4.</summary>
internal sealed class OutputNode(OutputUnit unit)
{
    /// <summary>The entry itself.</summary>
    public OutputUnit Unit { get; } = unit;

    /// <summary>The children, in the order of evaluation.</summary>
    public List<OutputNode> Children { get; init; } = [];

    /// <summary>Whether it has an error or annotation itself, and does not only contain others.</summary>
    public bool HasContent => Unit.Error is not null || Unit.Annotation is not null;
}
