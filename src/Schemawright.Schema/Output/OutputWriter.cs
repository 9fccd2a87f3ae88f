using Schemawright.Evaluation;

namespace Schemawright.Output;

/// <summary>Creates the specification's output formats from an explanation that has recorded everything.</summary>
internal sealed class OutputWriter(EvaluationRecord record)
{
    /// <summary>The errors of an invalid instance or the annotations of a valid one, as a flat list in the order of evaluation.</summary>
    public IReadOnlyList<OutputUnit> Flat()
    {
        var units = new List<OutputUnit>();
        foreach (var step in OutputSteps.Relevant(record.Root))
        {
            var unit = Unit(step) with { Error = IsFailure(step.Unit) ? record.Describe(step.Unit) : null, Annotation = AnnotationOf(step) };
            if (unit.Error is not null || unit.Annotation is not null)
                units.Add(unit);
        }

        return units;
    }

    /// <summary>The hierarchy of all steps, Core section 12.4.4.</summary>
    public OutputNode Verbose()
    {
        var steps = OutputSteps.All(record.Root);
        var nodes = new OutputNode[steps.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Node(steps[i]);
            if (i > 0)
                nodes[steps[i].Parent].Children.Add(nodes[i]);
        }

        return nodes[0];
    }

    /// <summary>
    /// The condensed hierarchy, Core section 12.4.3: without entries that have neither content nor children, and without those that only contain one other.
    /// </summary>
    /// <returns>The outermost remaining entry; that of the root schema if none remains.</returns>
    public OutputNode Detailed()
    {
        var steps = OutputSteps.Relevant(record.Root);
        var parts = new List<OutputNode>?[steps.Count];

        // Backwards, so that the children of a step are condensed before the step.
        for (var i = steps.Count - 1; ; i--)
        {
            var node = Node(steps[i]);
            if (parts[i] is { } children)
                node.Children.AddRange(Enumerable.Reverse(children));
            if (!node.HasContent && node.Children.Count == 1)
                node = node.Children[0];
            if (i == 0)
                return node;
            if (node.HasContent || node.Children.Count > 0)
                (parts[steps[i].Parent] ??= []).Add(node);
        }
    }

    /// <summary>All annotations of a valid instance; none of an invalid one, Core section 7.7.1.2.</summary>
    /// <returns>The annotations in the order of the instance, and for each value in the order of evaluation.</returns>
    public IEnumerable<OutputAnnotation> Annotations()
    {
        if (!record.Root.IsValid)
            yield break;
        foreach (var step in OutputSteps.Relevant(record.Root).OrderBy(static step => step.Unit.Node))
        {
            if (AnnotationOf(step) is { } value)
                yield return new OutputAnnotation(record.InstanceLocation(step.Unit), step.Unit.Keyword!.Name, step.Unit.Schema.AbsoluteLocation, value);
        }
    }

    /// <summary>The entry of the root schema, without an error or annotation of its own.</summary>
    public OutputUnit Root() => Unit(new OutputStep(record.Root, -1, "", record.Root.IsValid));

    private OutputNode Node(OutputStep step) => new(Unit(step) with
    {
        Error = OutputSteps.FailsByItself(step.Unit) ? record.Describe(step.Unit) : null,
        Annotation = AnnotationOf(step),
    });

    private OutputUnit Unit(OutputStep step) => new()
    {
        IsValid = step.Unit.IsValid,
        KeywordLocation = step.KeywordLocation,
        AbsoluteKeywordLocation = UnitLocations.AbsoluteKeywordLocation(step.Unit),
        InstanceLocation = record.InstanceLocation(step.Unit),
    };

    private string? AnnotationOf(OutputStep step) => step.Annotates && step.Unit.Keyword is not null ? AnnotationValues.Of(record.Json, step.Unit) : null;

    private static bool IsFailure(EvaluationUnit unit) => !unit.IsValid && (unit.Keyword is not null || OutputSteps.FailsByItself(unit));
}
