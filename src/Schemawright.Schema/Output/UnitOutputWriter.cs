namespace Schemawright.Output;

/// <summary>Creates the output formats of version 1 from an explanation that has recorded everything.</summary>
internal sealed class UnitOutputWriter(EvaluationRecord record)
{
    /// <summary>The units with content, in the order of evaluation: the errors of an invalid instance, or the annotations of a valid one.</summary>
    public IEnumerable<UnitOutput> List() => Units(OutputSteps.Relevant(record.Root)).Where(static unit => unit.HasContent);

    /// <summary>The unit of the root schema, with all others as its descendants.</summary>
    public UnitOutput Hierarchical() => Units(OutputSteps.All(record.Root))[0];

    private List<UnitOutput> Units(List<OutputStep> steps)
    {
        var all = new List<UnitOutput>();

        // The unit in which a step is reported: its own for a schema, the schema's for a keyword.
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
                units[i].Errors.Add(("", record.Describe(step.Unit)));
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
