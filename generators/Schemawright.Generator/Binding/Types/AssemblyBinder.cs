using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Loading;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds every type of the documents: roots and definitions first, then whatever they refer to.</summary>
internal sealed class AssemblyBinder
{
    private readonly IReadOnlyList<BoundDocument> _documents;
    private readonly AssemblyContext _assembly;
    private readonly DiagnosticBag _diagnostics;
    private readonly SchemaKnowledge _knowledge;
    private readonly TypeTable _types;
    private readonly TypeBinder _binder;
    private readonly List<(TypeEntry Entry, string FullName)> _order = [];
    private readonly Dictionary<string, TypeSpec> _specs = new(StringComparer.Ordinal);

    /// <summary>Prepares the work.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="documents">The documents without problems.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <param name="settled">The names that an earlier binder has settled; null the first time.</param>
    /// <param name="diagnostics">Where everything is told.</param>
    public AssemblyBinder(SchemaKnowledge knowledge, IReadOnlyList<BoundDocument> documents, AssemblyContext assembly, IReadOnlyDictionary<SchemaNode, string>? settled, DiagnosticBag diagnostics)
    {
        _documents = documents;
        _assembly = assembly;
        _diagnostics = diagnostics;
        _knowledge = knowledge;
        _types = new TypeTable(_knowledge, assembly.Namespace, settled, diagnostics);
        _binder = new TypeBinder(_knowledge, _types, diagnostics, assembly);
    }

    /// <summary>Binds all types.</summary>
    /// <param name="bindType">Binds one type.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Null; or the document at which our own code failed.</returns>
    public (string Path, string Message)? TryBind(Func<TypeBinder, TypeEntry, TypeSpec> bindType, CancellationToken cancellation)
    {
        var path = _documents.Count > 0 ? _documents[0].Input.Path : "";
        try
        {
            foreach (var schema in _documents.Select(document => document.Root).Concat(_knowledge.Tree.Inner).Where(ExistingType.IsMentioned).OrderBy(schema => schema.Node))
                ExistingType.Check(schema, _diagnostics);

            var placement = new RootPlacement(_knowledge, _types, _diagnostics);
            foreach (var document in _documents.Where(document => document.Input.Root is not null))
            {
                path = document.Input.Path;
                placement.Enter(document, OnlyDefines(document.Root));
            }

            foreach (var document in _documents)
            {
                path = document.Input.Path;
                EnterRoot(document.Root);
            }

            foreach (var definition in _knowledge.Tree.Definitions)
            {
                path = _knowledge.Tree.DocumentOf(definition)!.Input.Path;
                if (_knowledge.Shapes.Of(definition) is { IsNamed: true } shape)
                    _types.Enter(shape);
            }

            new Contradictions(_knowledge).Report(_diagnostics);
            while (_types.NextUnbound() is { } entry)
            {
                cancellation.ThrowIfCancellationRequested();
                path = entry.Document.Input.Path;
                _specs.Add(entry.FullName, bindType(_binder, entry));
                _order.Add((entry, entry.FullName));
            }

            foreach (var (entry, fullName) in _order)
                _specs[fullName] = _specs[fullName] with { FormerNames = _types.FormerNamesOf(entry) };
            foreach (var document in _documents)
                document.Names?.ReportUnused(_diagnostics);

            CommonProperties.Hoist(_specs);
            AccessibilityPropagation.Propagate(_specs, [.. _order.Where(item => item.Entry.Declaration is not null).Select(item => item.FullName)]);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (path, $"The generator failed on this schema; please report it. {exception.GetType().Name}: {exception.Message}");
        }
    }

    /// <summary>The names of all types, where two types want the same one and nothing is settled yet.</summary>
    /// <returns>A name for each schema, with which all is to be bound again; null where there is no need to.</returns>
    public IReadOnlyDictionary<SchemaNode, string>? ResolveNames() => _types.HasCollisions ? _types.ResolveNames() : null;

    /// <summary>The specs of all types.</summary>
    /// <param name="earlier">What was told before.</param>
    /// <returns>The result.</returns>
    public BindingResult Result(DiagnosticBag earlier)
    {
        var types = _order
            .OrderBy(item => item.Entry.Document.Position).ThenBy(item => item.Entry.Schema.Node)
            .Select(item => _specs[item.FullName])
            .ToList();
        var scope = new NameScope(StringComparer.OrdinalIgnoreCase);
        scope.Reserve("Schemas", "Load");
        var names = scope.TakeAll([.. _documents.Select(DocumentNames)]);
        var documents = _documents
            .Select((document, position) => new DocumentSpec(names[position], document.Source.RetrievalUri, SchemaJson.Minify(document.Source, 0)) { Namespace = _assembly.Namespace })
            .ToList();
        return new BindingResult
        {
            Types = new(types),
            Places = new(_order.Select(item => new TypeLocation(item.Entry.Document.Input.Path, item.Entry.Schema.Pointer, item.FullName))),
            Documents = new(documents),
            Exports = new(ExportBinder.Bind(_knowledge, _documents.Zip(documents, (document, spec) => (document, spec)), _order.Select(item => (item.Entry, _specs[item.FullName])))),
            Assembly = documents.Count == 0 ? null : new AssemblySpec
            {
                Namespace = _assembly.Namespace,
                Documents = new(documents.Select(document => document with { Text = "" })),
                ReferencedModels = new(_knowledge.References.Models()),
                Models = new(types.Where(type => type is not EnumSpec).Select(type => type.FullName)),
                Enums = new(types.OfType<EnumSpec>().Select(type => type.FullName)),
                AssertFormat = _knowledge.AssertFormat,
            },
            Diagnostics = new(earlier.Items.Concat(_diagnostics.Items)),
        };
    }

    private void EnterRoot(SchemaNode root)
    {
        var shape = _knowledge.Shapes.Of(root);

        if (shape.Kind != ShapeKind.Inline && !OnlyDefines(root))
            _types.Enter(shape);
    }

    /// <summary>Whether a document holds definitions for others and says nothing itself, so that it describes no instance.</summary>
    private bool OnlyDefines(SchemaNode root) =>
        root.Find(KeywordKind.Definitions) is not null
        && _knowledge.MergeFully(root).IsTrivial
        && root.Keywords.All(keyword => keyword.Definition?.Kind is not (KeywordKind.Reference or KeywordKind.DynamicReference or KeywordKind.RecursiveReference or KeywordKind.AllOf));

    private static IReadOnlyList<string> DocumentNames(BoundDocument document)
    {
        var path = document.Input.Path;
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        name = CSharpIdentifier.Pascal(name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".schema.json".Length) : name);
        return [name, DistinctNames.WithHash(name, document.Source.RetrievalUri)];
    }
}
