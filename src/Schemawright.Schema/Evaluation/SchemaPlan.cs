using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>What one schema asks of a value, ready to be carried out: for each kind of value, only the instructions that say something about it.</summary>
/// <remarks>
/// Plans refer to each other as schemas do, circles included. Each part is compiled when a value first needs it, since most of a large schema never meets a value;
/// from then on it never changes. Any number of threads may use a plan.
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

    /// <summary>The schema that the plan was made of.</summary>
    public SchemaNode Source { get; }

    /// <summary>The resource that is entered with the schema; part of the dynamic scope.</summary>
    public SchemaResource Resource => Source.Resource;

    /// <summary>Where a reference leads whatever the dynamic scope is.</summary>
    /// <param name="keyword">Any keyword.</param>
    /// <returns>The only schema that it can lead to; null for another keyword, and where the scope decides.</returns>
    public SchemaNode? TargetOf(SchemaKeyword keyword) => _compiler.SoleTarget(keyword);

    /// <summary>The schema's keywords, compiled.</summary>
    public PlanContent Content => _content ??= _compiler.Compile(this);

    /// <summary>The instructions for a kind of value.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>All that must hold.</returns>
    public KindPlan For(JsonKind kind) => _byKind[(int)kind] ??= KindPlanner.Select(this, kind);
}
