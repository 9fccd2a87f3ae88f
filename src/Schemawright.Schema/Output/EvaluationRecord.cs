using Schemawright.Dialects;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Output;

/// <summary>
/// A complete explanation with a copy of its instance, so that the output formats can be written after the caller's buffer is gone, and only those that are
/// requested.
/// </summary>
internal sealed class EvaluationRecord
{
    private readonly byte[] _utf8;
    private readonly JsonToken[] _tokens;
    private readonly Lazy<PointerTable> _pointers;

    /// <summary>Keeps an explanation that has recorded everything.</summary>
    public EvaluationRecord(in IndexedJson json, EvaluationUnit root)
    {
        _utf8 = json.Utf8.ToArray();
        _tokens = json.Tokens.ToArray();
        _pointers = new Lazy<PointerTable>(() => new PointerTable(Json));
        Root = root;
    }

    /// <summary>The instance.</summary>
    public IndexedJson Json => new(_utf8, _tokens);

    /// <summary>The unit of the schema that was evaluated.</summary>
    public EvaluationUnit Root { get; }

    /// <summary>The instance location of a step, Core section 12.3.3.</summary>
    public string InstanceLocation(EvaluationUnit unit) => unit.Node == 0 ? "" : _pointers.Value.PointerOf(Json, unit.Node);

    /// <summary>Describes why a step failed.</summary>
    public string Describe(EvaluationUnit unit) => unit.Keyword switch
    {
        null => "No value is allowed here.",
        { Definition.Kind: KeywordKind.OneOf } when OutputSteps.FailsByItself(unit) => KeywordMessages.DescribeRivals(unit),
        _ => KeywordMessages.Describe(unit.Keyword, Json, unit.Node, false),
    };
}
