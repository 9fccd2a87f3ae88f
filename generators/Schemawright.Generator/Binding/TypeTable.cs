using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>All types that are to be emitted. Asking for a type enters it; whoever enters first gets the name that both want.</summary>
internal sealed class TypeTable
{
    private readonly SchemaKnowledge _knowledge;
    private readonly DiagnosticBag _diagnostics;
    private readonly TypeNames _names;
    private readonly Dictionary<SchemaNode, TypeEntry> _entries = [];
    private readonly Queue<TypeEntry> _unbound = new();

    /// <summary>Starts without types.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="assemblyNamespace">The namespace of what is emitted once an assembly.</param>
    /// <param name="diagnostics">Where collisions are told.</param>
    public TypeTable(SchemaKnowledge knowledge, string assemblyNamespace, DiagnosticBag diagnostics)
    {
        _knowledge = knowledge;
        _diagnostics = diagnostics;
        _names = new TypeNames(knowledge.Tree, diagnostics, _entries);
        _names.Reserve(assemblyNamespace, "SchemaDocuments");
        _names.Reserve(assemblyNamespace, "JsonModels");
    }

    /// <summary>The type of a schema.</summary>
    /// <param name="shape">The shape of the schema, which has a type of its own.</param>
    /// <returns>Always the same type for the same target.</returns>
    public TypeEntry Enter(Shape shape)
    {
        if (_entries.TryGetValue(shape.Target, out var entry))
            return entry;

        var document = _knowledge.Tree.DocumentOf(shape.Target)!;
        var wanted = shape.Kind == ShapeKind.Enum
            ? _names.NameOf(shape.Target)
            : ReservedTypeNames.Avoid(_names.NameOf(shape.Target), shape.Kind is ShapeKind.Union or ShapeKind.ValueUnion, shape.Kind is ShapeKind.Scalar or ShapeKind.Wrapper);
        var name = _names.Take(document.Namespace, wanted, shape.Kind == ShapeKind.Enum);
        if (!string.Equals(name, wanted, StringComparison.Ordinal))
            _diagnostics.Add(DiagnosticIds.NameCollision, $"Another type is called '{wanted}' already; the type of this schema is called '{name}'. 'x-csharp-name' chooses another name.", shape.Target);

        return Add(new TypeEntry(shape.Target, shape.Kind, document, document.Namespace, CSharpIdentifier.Escape(name)));
    }

    /// <summary>The type of the objects among the values of a schema, whose own type is a union.</summary>
    /// <param name="union">The schema.</param>
    /// <returns>A new type.</returns>
    public TypeEntry EnterObjects(SchemaNode union)
    {
        var document = _knowledge.Tree.DocumentOf(union)!;
        var name = _names.Take(document.Namespace, _names.NameOf(union) + "Object", hasCodec: false);
        var entry = new TypeEntry(union, ShapeKind.Object, document, document.Namespace, CSharpIdentifier.Escape(name)) { IsPart = true };
        _unbound.Enqueue(entry);
        return entry;
    }

    /// <summary>Whether a type may be called so.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="name">The simple name.</param>
    /// <returns>False where another type is called so.</returns>
    public bool IsFree(string typeNamespace, string name) => _names.IsFree(typeNamespace, name);

    /// <summary>Enters a type that the user has begun.</summary>
    /// <param name="shape">The shape of a schema in a document of the project.</param>
    /// <param name="declaration">The user's part, whose name is free.</param>
    public void Enter(Shape shape, RootDeclaration declaration)
    {
        var name = _names.Take(declaration.Namespace, declaration.Name, hasCodec: false);
        Add(new TypeEntry(shape.Target, shape.Kind, _knowledge.Tree.DocumentOf(shape.Target)!, declaration.Namespace, CSharpIdentifier.Escape(name)) { Declaration = declaration });
    }

    /// <summary>The next type that has a name but no content yet.</summary>
    /// <returns>The type; null when all are done.</returns>
    public TypeEntry? NextUnbound() => _unbound.Count > 0 ? _unbound.Dequeue() : null;

    private TypeEntry Add(TypeEntry entry)
    {
        _entries.Add(entry.Schema, entry);
        _unbound.Enqueue(entry);
        return entry;
    }
}
