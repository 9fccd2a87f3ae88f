using Schemawright.Schema.Dialects;
using Schemawright.Schema.Evaluation;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Output;

/// <summary>Makes the output of the specification from an explanation that has kept everything.</summary>
internal static class OutputWriter
{
    /// <summary>Makes the output.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="root">The explanation.</param>
    /// <returns>The annotations, or the errors.</returns>
    public static EvaluationOutput Write(in IndexedJson json, EvaluationUnit root)
    {
        var units = new List<OutputUnit>();
        if (root.IsValid)
            AddAnnotations(json, root, units);
        else
            AddErrors(json, root, units);
        return new EvaluationOutput(root.IsValid, units);
    }

    /// <summary>A schema that failed takes the annotations of all its parts with it, Core section 7.7.1.</summary>
    private static void AddAnnotations(in IndexedJson json, EvaluationUnit unit, List<OutputUnit> units)
    {
        if (!unit.IsValid)
            return;
        if (unit.Keyword is not null && AnnotationValues.Of(json, unit) is { } annotation)
            units.Add(Unit(json, unit) with { Annotation = annotation });

        // What holds for a name says nothing about the member's value, and what is under 'not' does not hold.
        if (unit.Keyword?.Definition?.Kind is KeywordKind.Not or KeywordKind.PropertyNames)
            return;
        foreach (var child in unit.Children)
            AddAnnotations(json, child, units);
    }

    private static void AddErrors(in IndexedJson json, EvaluationUnit unit, List<OutputUnit> units)
    {
        if (unit.IsValid)
            return;
        if (unit.Keyword is not null)
            units.Add(Unit(json, unit) with { Error = KeywordMessages.Describe(unit.Keyword, json, unit.Node) });
        else if (unit.Children.Count == 0)
            units.Add(Unit(json, unit) with { Error = "No value is allowed here." });
        foreach (var child in unit.Children)
            AddErrors(json, child, units);
    }

    private static OutputUnit Unit(in IndexedJson json, EvaluationUnit unit) => new()
    {
        IsValid = unit.IsValid,
        KeywordLocation = UnitLocations.KeywordLocation(unit),
        AbsoluteKeywordLocation = UnitLocations.AbsoluteKeywordLocation(unit),
        InstanceLocation = JsonPointers.PointerOf(json, unit.Node),
    };
}
