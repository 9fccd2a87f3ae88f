using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Values;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds a type by its kind.</summary>
internal sealed class TypeBinder
{
    private readonly AssemblyContext _assembly;
    private readonly ObjectBinder _objects;
    private readonly UnionBinder _unions;
    private readonly ValueUnionBinder _valueUnions;
    private readonly EnumBinder _enums;
    private readonly TupleBinder _tuples;
    private readonly ScalarBinder _scalars;

    /// <summary>Creates the binders.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="types">The types that places refer to.</param>
    /// <param name="diagnostics">Where everything is told.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    public TypeBinder(SchemaKnowledge knowledge, TypeTable types, DiagnosticBag diagnostics, AssemblyContext assembly)
    {
        _assembly = assembly;
        var constraints = new ConstraintBinder(knowledge, types);
        var values = new ValueBinder(knowledge, types, constraints, diagnostics);
        _enums = new EnumBinder(knowledge, diagnostics);
        _objects = new ObjectBinder(knowledge, values, new PropertyBinder(knowledge, values, new ConstantBinder(knowledge, _enums, diagnostics), diagnostics), constraints, diagnostics);
        _unions = new UnionBinder(knowledge, types, constraints);
        _valueUnions = new ValueUnionBinder(knowledge, values, constraints);
        _tuples = new TupleBinder(knowledge, values, constraints, diagnostics);
        _scalars = new ScalarBinder(knowledge, values, diagnostics);
    }

    /// <summary>Binds a type.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>The spec.</returns>
    public TypeSpec Bind(TypeEntry entry) => entry.Declaration is { } declaration
        ? BindContent(entry) with { Accessibility = declaration.Accessibility, HasOwnConverter = declaration.HasOwnConverter }
        : BindContent(entry);

    private TypeSpec BindContent(TypeEntry entry) => entry.Kind switch
    {
        ShapeKind.Object => _objects.Bind(entry, _assembly),
        ShapeKind.Union => _unions.Bind(entry, _assembly),
        ShapeKind.ValueUnion => _valueUnions.Bind(entry, _assembly),
        ShapeKind.Enum => _enums.Bind(entry, _assembly),
        ShapeKind.Tuple => _tuples.Bind(entry, _assembly),
        _ => _scalars.Bind(entry, _assembly),
    };
}
