namespace Schemawright.Output;

/// <summary>Makes the forms of version 1's output from an explanation that has kept everything.</summary>
/// <param name="record">The explanation.</param>
internal sealed class UnitOutputWriter(EvaluationRecord record)
{
    /// <summary>The units that say something: the errors of an invalid instance, or the annotations of a valid one.</summary>
    /// <returns>The units in the order of evaluation.</returns>
    public IEnumerable<UnitOutput> List() => Units(OutputSteps.Relevant(record.Root)).Where(static unit => unit.HasContent);

    /// <summary>All units.</summary>
    /// <returns>The unit of the root schema, with the others under it.</returns>
    public UnitOutput Hierarchical() => Units(OutputSteps.All(record.Root))[0];

    private List<UnitOutput> Units(List<OutputStep> steps)
    {
        var all = new List<UnitOutput>();

        // The unit that a step is told in: its own for a schema, the schema's for a keyword.
        var units = new UnitOutput[steps.Count];
        for (var i = 0; i < units.Length; i++)
        {
            var step = steps[i];
            if (step.Unit.Keyword is not null)
            {
                units[i] = units[step.Parent];
                Tell(step, units[i]);
                continue;
            }

            units[i] = new UnitOutput(
                step.Unit.IsValid, step.KeywordLocation, UnitLocations.WithFragment(step.Unit.Schema.AbsoluteLocation), record.InstanceLocation(step.Unit));
            if (OutputSteps.FailsByItself(step.Unit))
                units[i].Errors.Add((string.Empty, record.Describe(step.Unit)));
            if (step.Parent >= 0)
                units[step.Parent].Details.Add(units[i]);
            all.Add(units[i]);
        }

        return all;
    }

    private void Tell(OutputStep step, UnitOutput schema)
    {
        var name = step.Unit.Keyword!.Name;
        if (OutputSteps.FailsByItself(step.Unit))
            schema.Errors.Add((name, record.Describe(step.Unit)));
        if (!step.Unit.IsValid || (schema.IsValid && !step.Annotates) || AnnotationValues.Of(record.Json, step.Unit) is not { } annotation)
            return;
        (schema.IsValid ? schema.Annotations : schema.DroppedAnnotations).Add((name, annotation));
    }
}
