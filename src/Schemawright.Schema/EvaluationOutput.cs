using Schemawright.Output;

namespace Schemawright;

/// <summary>
/// The result of an evaluation in the output formats of JSON Schema Core section 12.4 and of version 1. Each format is written from the same evaluation when it
/// is requested.
/// </summary>
/// <remarks>All properties are thread-safe.</remarks>
public sealed class EvaluationOutput
{
    private readonly OutputWriter? _writer;
    private readonly UnitOutputWriter? _unitWriter;
    private readonly OutputUnit _root;
    private readonly Lazy<IReadOnlyList<OutputUnit>> _units;

    /// <summary>The output of an evaluation that was completed.</summary>
    internal EvaluationOutput(EvaluationRecord record)
    {
        var writer = new OutputWriter(record);
        _writer = writer;
        _unitWriter = new UnitOutputWriter(record);
        _root = writer.Root();
        _units = new Lazy<IReadOnlyList<OutputUnit>>(writer.Flat);
    }

    /// <summary>The output of an evaluation that could not be carried out.</summary>
    internal EvaluationOutput(OutputUnit failure)
    {
        _root = failure;
        _units = new Lazy<IReadOnlyList<OutputUnit>>(() => [failure]);
    }

    /// <summary>Whether the instance is valid.</summary>
    public bool IsValid => _root.IsValid;

    /// <summary>The annotations of a valid instance, or the errors of an invalid one, one for each keyword that failed, in the order of evaluation.</summary>
    public IReadOnlyList<OutputUnit> Units => _units.Value;

    /// <summary>The format <c>flag</c>, section 12.4.1.</summary>
    /// <returns>JSON.</returns>
    public string ToFlagJson() => IsValid ? """{"valid":true}""" : """{"valid":false}""";

    /// <summary>The format <c>basic</c>, section 12.4.2: <see cref="Units"/> as a flat list.</summary>
    /// <returns>JSON.</returns>
    public string ToBasicJson() =>
        OutputEntries.OfHierarchy(new OutputNode(_root with { Error = null }) { Children = [.. Units.Select(static unit => new OutputNode(unit))] });

    /// <summary>
    /// The format <c>detailed</c>, section 12.4.3: the errors of an invalid instance, or the annotations of a valid one, in the hierarchy of the schema.
    /// Nodes without an error or annotation are left out, and a node with a single child is replaced by that child, the root included.
    /// </summary>
    /// <returns>JSON.</returns>
    public string ToDetailedJson() => OutputEntries.OfHierarchy(_writer?.Detailed() ?? new OutputNode(_root));

    /// <summary>
    /// The format <c>verbose</c>, section 12.4.4: every schema and keyword that was applied, with its result. Children of a failed node are under
    /// <c>errors</c>, those of a node that passed under <c>annotations</c>. Annotation values are given only where they count, so never inside a schema that
    /// failed (section 7.7.1.2).
    /// </summary>
    /// <returns>JSON.</returns>
    public string ToVerboseJson() => OutputEntries.OfHierarchy(_writer?.Verbose() ?? new OutputNode(_root));

    /// <summary>
    /// All annotations of a valid instance, grouped by instance location, then keyword, then the absolute location of the schema that contains the keyword.
    /// If one schema was applied to one value along several paths, the first one counts. Empty for an invalid instance.
    /// </summary>
    /// <returns>JSON.</returns>
    public string ToAnnotationsJson() => OutputEntries.OfAnnotations(_writer?.Annotations() ?? []);

    /// <summary>
    /// The format <c>list</c> of version 1: one entry for each schema that has errors or annotations that count, with those of all its keywords.
    /// </summary>
    /// <returns>JSON.</returns>
    public string ToListJson() => UnitOutputEntries.OfList(IsValid, _unitWriter?.List() ?? [Failure()]);

    /// <summary>The format <c>hierarchical</c> of version 1: one entry for each schema that was applied, under the schema that applied it.</summary>
    /// <returns>JSON.</returns>
    public string ToHierarchicalJson() => UnitOutputEntries.OfHierarchy(_unitWriter?.Hierarchical() ?? Failure());

    private UnitOutput Failure()
    {
        var unit = new UnitOutput(false, "", UnitLocations.WithFragment(_root.AbsoluteKeywordLocation), "");
        unit.Errors.Add(("", _root.Error!));
        return unit;
    }
}
