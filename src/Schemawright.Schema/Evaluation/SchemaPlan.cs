using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>The compiled form of one schema: for each kind of value, only the instructions that apply to it.</summary>
/// <remarks>
/// Plans refer to each other as schemas do, cycles included. Each part is compiled when a value first needs it, since most of a large schema is never used;
/// after that it never changes. Any number of threads may use a plan.
/// </remarks>
internal sealed class SchemaPlan
{
    private const int KindCount = 8;

    private readonly PlanCompiler _compiler;
    private readonly KindPlan?[] _byKind = new KindPlan?[KindCount];
    private PlanContent? _content;

    internal SchemaPlan(SchemaNode source, PlanCompiler compiler)
    {
        Source = source;
        _compiler = compiler;
    }

    /// <summary>The schema that the plan was compiled from.</summary>
    public SchemaNode Source { get; }

    /// <summary>The resource that becomes part of the dynamic scope when the schema is entered.</summary>
    public SchemaResource Resource => Source.Resource;

    /// <summary>The target of a reference that does not depend on the dynamic scope; <see langword="null"/> if it does, and for other keywords.</summary>
    public SchemaNode? TargetOf(SchemaKeyword keyword) => _compiler.SoleTarget(keyword);

    /// <summary>The schema's keywords, compiled.</summary>
    public PlanContent Content => _content ??= _compiler.Compile(this);

    /// <summary>The instructions for a kind of value.</summary>
    public KindPlan For(JsonKind kind) => _byKind[(int)kind] ??= KindPlanner.Select(this, kind);
}
