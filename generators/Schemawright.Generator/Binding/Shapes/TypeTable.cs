using Schemawright.Documents;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>
/// All types that are to be emitted. Asking for a type enters it, under the name that it wants. Which type gets a name that several want can be
/// told only once all are known: then everything is bound again with the names settled.
/// </summary>
internal sealed class TypeTable
{
    private const string ObjectsSuffix = "Object";
    private readonly SchemaKnowledge _knowledge;
    private readonly string _assemblyNamespace;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyDictionary<SchemaNode, string>? _resolved;
    private readonly TypeNames _names;
    private readonly TypeScope _scope;
    private readonly Dictionary<SchemaNode, TypeEntry> _entries = [];
    private readonly Queue<TypeEntry> _unbound = new();

    /// <summary>Starts without types.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="assemblyNamespace">The namespace of what is emitted once an assembly.</param>
    /// <param name="settled">The names that an earlier table has settled; null the first time.</param>
    /// <param name="diagnostics">Where collisions are told.</param>
    public TypeTable(SchemaKnowledge knowledge, string assemblyNamespace, IReadOnlyDictionary<SchemaNode, string>? settled, DiagnosticBag diagnostics)
    {
        _knowledge = knowledge;
        _assemblyNamespace = assemblyNamespace;
        _diagnostics = diagnostics;
        _resolved = settled;
        _names = new TypeNames(knowledge, diagnostics);
        _scope = CreateScope();
    }

    /// <summary>Whether two types want one name, and nothing is settled yet.</summary>
    public bool HasCollisions { get; private set; }

    /// <summary>The type of a schema.</summary>
    /// <param name="shape">The shape of the schema, which has a type of its own.</param>
    /// <returns>Always the same type for the same target.</returns>
    public TypeEntry Enter(Shape shape)
    {
        if (_entries.TryGetValue(shape.Target, out var entry))
            return entry;

        var document = _knowledge.Tree.DocumentOf(shape.Target)!;
        if (shape.Kind == ShapeKind.Existing)
            return _entries[shape.Target] = new TypeEntry(shape.Target, shape.Kind, document, "", "") { Existing = _knowledge.ExistingTypeOf(shape.Target) };

        document.Names?.Use(shape.Target.Pointer);
        var wanted = _names.PreferredOf(shape.Target).Full;
        var name = _resolved is not null && _resolved.TryGetValue(shape.Target, out var settled) ? settled : wanted;
        if (!string.Equals(name, wanted, StringComparison.Ordinal))
            _diagnostics.Add(DiagnosticIds.NameCollision, $"Another type is already named '{wanted}'; the type of this schema is named '{name}'. Choose another name with 'x-csharp-name'.", shape.Target);

        var companion = CompanionOf(shape);
        var unique = _scope.Take(document.Namespace, name, companion);
        HasCollisions |= !string.Equals(unique, name, StringComparison.Ordinal);
        _names.Give(shape.Target, unique);
        return Add(new TypeEntry(shape.Target, shape.Kind, document, document.Namespace, CSharpIdentifier.Escape(unique)) { Companion = companion });
    }

    /// <summary>The type of the objects among the values of a schema, whose own type is a union or a wrapper.</summary>
    /// <param name="schema">The schema, whose type has been entered.</param>
    /// <returns>A new type.</returns>
    public TypeEntry EnterObjects(SchemaNode schema)
    {
        var whole = _entries[schema];
        var entry = whole with { Kind = ShapeKind.Object, Name = whole.Name.TrimStart('@') + ObjectsSuffix, Companion = null, Declaration = null, IsPart = true };
        _unbound.Enqueue(entry);
        return entry;
    }

    /// <summary>Whether a type may be called as the user calls it.</summary>
    /// <param name="shape">The shape of its schema.</param>
    /// <param name="declaration">The user's part.</param>
    /// <returns>False where another type is called so.</returns>
    public bool IsFree(Shape shape, RootDeclaration declaration) =>
        _scope.IsFree(declaration.Namespace, declaration.Name) && (CompanionOf(shape) is not { } companion || _scope.IsFree(declaration.Namespace, declaration.Name + companion));

    /// <summary>Enters a type that the user has begun.</summary>
    /// <param name="shape">The shape of a schema in a document of the project.</param>
    /// <param name="declaration">The user's part, whose name is free.</param>
    public void Enter(Shape shape, RootDeclaration declaration)
    {
        var companion = CompanionOf(shape);
        _scope.TryTake(declaration.Namespace, declaration.Name, companion);
        _names.Give(shape.Target, declaration.Name);
        _knowledge.Tree.DocumentOf(shape.Target)!.Names?.Use(shape.Target.Pointer);
        Add(new TypeEntry(shape.Target, shape.Kind, _knowledge.Tree.DocumentOf(shape.Target)!, declaration.Namespace, CSharpIdentifier.Escape(declaration.Name)) { Declaration = declaration, Companion = companion });
    }

    /// <summary>The former names of a type that still lead to it, once all types have their names.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>The names.</returns>
    public EquatableArray<string> FormerNamesOf(TypeEntry entry) => !entry.IsPart && entry.Document.Names is { } file && _names.PinnedAt(entry.Schema) is { } pinned
        ? file.Kept(pinned, entry.Name.TrimStart('@'), name => _scope.TryTake(entry.Namespace, name, companion: null), _diagnostics)
        : default;

    /// <summary>The next type that has a name but no content yet.</summary>
    /// <returns>The type; null when all are done.</returns>
    public TypeEntry? NextUnbound() => _unbound.Count > 0 ? _unbound.Dequeue() : null;

    /// <summary>Settles the names of all types, in an order that does not depend on who was entered first.</summary>
    /// <returns>A name for each schema.</returns>
    public IReadOnlyDictionary<SchemaNode, string> ResolveNames() =>
        TypeNameResolver.Resolve(_entries.Values.Where(entry => entry.Existing is null), new TypeNames(_knowledge, _diagnostics), _knowledge.Tree, CreateScope());

    private string? CompanionOf(Shape shape) => shape.Kind switch
    {
        ShapeKind.Enum => "Codec",
        ShapeKind.ValueUnion when _knowledge.Shapes.HasPartOfObjects(shape.Target) => ObjectsSuffix,
        ShapeKind.Wrapper when _knowledge.Shapes.WrapsRecord(shape.Target) => ObjectsSuffix,
        _ => null,
    };

    private TypeScope CreateScope() => new(_assemblyNamespace, _knowledge.Tree.Documents.Select(document => document.Namespace));

    private TypeEntry Add(TypeEntry entry)
    {
        _entries.Add(entry.Schema, entry);
        _unbound.Enqueue(entry);
        return entry;
    }
}
