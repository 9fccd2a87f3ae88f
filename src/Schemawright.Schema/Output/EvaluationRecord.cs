using Schemawright.Dialects;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Output;

/// <summary>A full explanation with a copy of its instance, so that the forms of the output can be made after the caller's text is gone, and only those that are asked for.</summary>
internal sealed class EvaluationRecord
{
    private readonly byte[] _utf8;
    private readonly JsonToken[] _tokens;
    private readonly Lazy<PointerTable> _pointers;

    /// <summary>Keeps an explanation.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="root">The explanation; it has kept everything.</param>
    public EvaluationRecord(in IndexedJson json, EvaluationUnit root)
    {
        _utf8 = json.Utf8.ToArray();
        _tokens = json.Tokens.ToArray();
        _pointers = new Lazy<PointerTable>(() => new PointerTable(Json));
        Root = root;
    }

    /// <summary>The instance.</summary>
    public IndexedJson Json => new(_utf8, _tokens);

    /// <summary>The unit of the schema that was asked.</summary>
    public EvaluationUnit Root { get; }

    /// <summary>The instance location of a step, Core section 12.3.3.</summary>
    /// <param name="unit">The step.</param>
    /// <returns>A JSON pointer.</returns>
    public string InstanceLocation(EvaluationUnit unit) => unit.Node == 0 ? string.Empty : _pointers.Value.PointerOf(Json, unit.Node);

    /// <summary>Says why a step failed.</summary>
    /// <param name="unit">A step that failed.</param>
    /// <returns>A sentence.</returns>
    public string Describe(EvaluationUnit unit) => unit.Keyword switch
    {
        null => "No value is allowed here.",
        { Definition.Kind: KeywordKind.OneOf } when OutputSteps.FailsByItself(unit) => KeywordMessages.DescribeRivals(unit),
        _ => KeywordMessages.Describe(unit.Keyword, Json, unit.Node, false),
    };
}
