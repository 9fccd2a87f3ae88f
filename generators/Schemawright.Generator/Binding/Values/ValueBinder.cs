using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Values;

/// <summary>
/// Binds one place: schemas that all hold for it become a C# type, a codec and constraints, which together accept exactly what the schemas accept.
/// </summary>
/// <remarks>The first schema that says enough decides the C# type: a base keeps its type where a narrower schema adds rules.</remarks>
internal sealed class ValueBinder
{
    private readonly SchemaKnowledge _knowledge;
    private readonly TypeTable _types;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConstraintBinder _constraints;
    private readonly ListBinder _lists;
    private readonly MapBinder _maps;
    private readonly HashSet<SchemaNode> _inProgress = [];

    /// <summary>Creates the binder.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="types">The types that places refer to.</param>
    /// <param name="constraints">Binds what codecs do not check.</param>
    /// <param name="diagnostics">Where schemas without a precise type are told.</param>
    public ValueBinder(SchemaKnowledge knowledge, TypeTable types, ConstraintBinder constraints, DiagnosticBag diagnostics)
    {
        _knowledge = knowledge;
        _types = types;
        _diagnostics = diagnostics;
        _constraints = constraints;
        _lists = new ListBinder(knowledge, this);
        _maps = new MapBinder(this);
    }

    /// <summary>Binds a place.</summary>
    /// <param name="schemas">The schemas that hold for it, broadest first.</param>
    /// <param name="checks">The checks of the type that the place belongs to.</param>
    /// <param name="role">The place's name.</param>
    /// <returns>The value.</returns>
    public BoundValue Bind(IReadOnlyList<SchemaNode> schemas, CheckList checks, string role)
    {
        // Such a schema means different things in different places, so the outermost type checks it as a whole.
        if (schemas.Any(_knowledge.Dynamic.IsDependent))
            return BoundValue.Json([]);

        var admitsNull = _knowledge.Types.Of(schemas).HasFlag(JsonTypes.Null) && _knowledge.StaticVerdicts.Accepts(schemas, "null");
        foreach (var primary in schemas)
        {
            if (BindAs(primary, schemas, admitsNull, checks, role) is { } value)
                return value;
        }

        return Imprecise(schemas);
    }

    /// <summary>Binds the content of a schema that has a type of its own: a place inside that type.</summary>
    /// <param name="schema">The type's schema.</param>
    /// <param name="checks">The checks of the type.</param>
    /// <param name="role">The place's name.</param>
    /// <returns>The value.</returns>
    public BoundValue BindInside(SchemaNode schema, CheckList checks, string role)
    {
        var admitsNull = _knowledge.Types.Of(schema).HasFlag(JsonTypes.Null) && _knowledge.StaticVerdicts.AcceptsNull(schema);
        if (admitsNull && _knowledge.Shapes.Of(schema).Kind != ShapeKind.Wrapper)
            admitsNull = false;
        if (admitsNull && _knowledge.Shapes.WrapsRecord(schema))
            return BoundValue.Of(_types.EnterObjects(schema), canLoseRawValue: false).OrNull();
        var merged = _knowledge.MergeInside(schema);
        if (merged.IsImpossible || Choose(_knowledge.Types.Of(schema), merged, merged, admitsNull, checks, role) is not var (value, coverage))
            return Imprecise([schema]);
        value = value with { Constraints = _constraints.Bind(merged, coverage) };
        return admitsNull ? value.OrNull() : value;
    }

    /// <summary>Binds a case of a union: a place that is never null.</summary>
    /// <param name="schema">The case's schema.</param>
    /// <param name="checks">The checks of the union.</param>
    /// <param name="role">The case's name.</param>
    /// <returns>The value.</returns>
    public BoundValue BindPresent(SchemaNode schema, CheckList checks, string role) =>
        _knowledge.Dynamic.IsDependent(schema) ? BoundValue.Json([]) : BindAs(schema, [schema], admitsNull: false, checks, role) ?? Imprecise([schema]);

    /// <summary>Binds the values of some JSON types, of which a schema with a type of its own accepts more.</summary>
    /// <param name="schema">The type's schema.</param>
    /// <param name="types">The JSON types.</param>
    /// <param name="checks">The checks of the type.</param>
    /// <param name="role">The part's name.</param>
    /// <returns>The value.</returns>
    public BoundValue BindPart(SchemaNode schema, JsonTypes types, CheckList checks, string role)
    {
        if (types == JsonTypes.Object && _knowledge.Shapes.IsRecord(schema))
            return BoundValue.Of(_types.EnterObjects(schema), canLoseRawValue: false);
        var merged = _knowledge.MergeInside(schema);
        return Choose(types, merged, merged, admitsNull: false, checks, role) is var (value, coverage)
            ? value with { Constraints = _constraints.Bind(merged, coverage) }
            : Imprecise([schema]);
    }

    /// <summary>Binds a place by one of its schemas. A list or map without a name that leads back to itself has no C# type: null.</summary>
    private BoundValue? BindAs(SchemaNode primary, IReadOnlyList<SchemaNode> schemas, bool admitsNull, CheckList checks, string role)
    {
        if (!_inProgress.Add(primary))
            return null;
        try
        {
            return BindOnce(primary, schemas, admitsNull, checks, role);
        }
        finally
        {
            _inProgress.Remove(primary);
        }
    }

    private BoundValue? BindOnce(SchemaNode primary, IReadOnlyList<SchemaNode> schemas, bool admitsNull, CheckList checks, string role)
    {
        var alone = _knowledge.MergeForUse(primary);
        if (admitsNull && schemas.Count == 1 && NullableUnion.OtherBranch(alone, _knowledge.Types) is { } branch)
            return BindNullable(primary, branch, checks, role);

        var others = new HashSet<SchemaNode>(schemas.Where(schema => schema != primary));
        var merged = others.Count == 0 ? alone : _knowledge.MergeForUse([primary, .. others], others);
        if (alone.IsImpossible || Choose(_knowledge.Types.Of(primary), alone, merged, admitsNull, checks, role) is not var (value, coverage))
            return null;
        if (merged.IsImpossible)
            return Imprecise(schemas);

        value = value with { Constraints = _constraints.Bind(merged, coverage) };
        return admitsNull ? value.OrNull() : value;
    }

    private (BoundValue Value, CodecCoverage Coverage)? Choose(JsonTypes allTypes, Conjunction alone, Conjunction merged, bool admitsNull, CheckList checks, string role)
    {
        var types = allTypes & ~JsonTypes.Null;
        var orNull = admitsNull ? JsonTypes.Null : JsonTypes.None;
        if (alone.Named.Count > 0)
        {
            var shape = _knowledge.Shapes.Of(alone.Named[0]);
            var coverage = new CodecCoverage((_knowledge.Types.Of(shape.Target) & ~JsonTypes.Null) | orNull);

            // A type that somebody else wrote knows nothing of the schema, which is evaluated beside its codec.
            var entry = _types.Enter(shape);
            if (entry.Existing is not { IsGenerated: false })
                coverage.Named.Add(shape.Target);
            return (BoundValue.Of(entry, entry.Existing?.CanLoseRawValue ?? ScalarChoice.CanLoseRawValue(shape, _knowledge)), coverage);
        }

        if (ScalarChoice.For(types, alone, _knowledge.AssertFormat) is { } scalar)
            return (BoundValue.Of(scalar), new CodecCoverage(scalar.Accepted | orNull) { Format = scalar.Format });
        if (types is not (JsonTypes.Array or JsonTypes.Object))
            return null;

        var collection = new CodecCoverage(types | orNull);
        return (types == JsonTypes.Array ? _lists.Bind(merged, collection, checks, role) : _maps.Bind(merged, collection, checks, role), collection);
    }

    /// <summary>A schema or null: the schema's own rules speak of values that are not null.</summary>
    private BoundValue? BindNullable(SchemaNode union, SchemaNode branch, CheckList checks, string role)
    {
        var value = Bind([branch], checks, role);
        var isSafe = value.Constraints.All(constraint => constraint is LengthConstraint or PatternConstraint or FormatConstraint or BoundConstraint or MultipleOfConstraint
            or ItemsConstraint or UniqueItemsConstraint or PropertiesConstraint or DependentRequiredConstraint or PropertyNamesConstraint or NamePatternConstraint or PlainIntegerConstraint);
        return (isSafe ? value : value with { Constraints = [ConstraintBinder.Subschema(union)] }).OrNull();
    }

    private BoundValue Imprecise(IReadOnlyList<SchemaNode> schemas)
    {
        var constraining = schemas.Where(schema => !_knowledge.MergeFully(schema).IsTrivial).ToList();
        foreach (var schema in constraining)
            _diagnostics.Add(DiagnosticIds.NoPreciseType, "No C# type fits this schema: its values are represented as JsonValue and checked by the evaluator.", schema);
        return BoundValue.Json([.. constraining.Select(ConstraintBinder.Subschema)]);
    }
}
