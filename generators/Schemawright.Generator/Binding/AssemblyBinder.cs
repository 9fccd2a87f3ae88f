using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;
using Schemawright.Schema;
using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>Binds every type of the documents: roots and definitions first, then whatever they refer to.</summary>
internal sealed class AssemblyBinder
{
    private readonly IReadOnlyList<BoundDocument> _documents;
    private readonly AssemblyContext _assembly;
    private readonly bool _assertFormat;
    private readonly DiagnosticBag _diagnostics;
    private readonly SchemaKnowledge _knowledge;
    private readonly TypeTable _types;
    private readonly TypeBinder _binder;
    private readonly List<(TypeEntry Entry, string FullName)> _order = [];
    private readonly Dictionary<string, TypeSpec> _specs = new(StringComparer.Ordinal);

    /// <summary>Prepares the work.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="documents">The documents without problems.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <param name="assertFormat">Whether <c>format</c> is asserted.</param>
    /// <param name="diagnostics">Where everything is told.</param>
    public AssemblyBinder(JsonSchemaSet schemas, IReadOnlyList<BoundDocument> documents, AssemblyContext assembly, bool assertFormat, DiagnosticBag diagnostics)
    {
        _documents = documents;
        _assembly = assembly;
        _assertFormat = assertFormat;
        _diagnostics = diagnostics;
        _knowledge = new SchemaKnowledge(schemas, documents, assertFormat);
        _types = new TypeTable(_knowledge, assembly.Namespace, diagnostics);
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

            new Contradictions(_knowledge).Tell(_diagnostics);
            while (_types.NextUnbound() is { } entry)
            {
                cancellation.ThrowIfCancellationRequested();
                path = entry.Document.Input.Path;
                _specs.Add(entry.FullName, bindType(_binder, entry));
                _order.Add((entry, entry.FullName));
            }

            CommonProperties.Lift(_specs);
            AccessibilitySpread.Spread(_specs, [.. _order.Where(item => item.Entry.Declaration is not null).Select(item => item.FullName)]);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (path, $"The generator failed on this schema; please report it. {exception.GetType().Name}: {exception.Message}");
        }
    }

    /// <summary>The specs of all types.</summary>
    /// <param name="earlier">What was told before.</param>
    /// <returns>The result.</returns>
    public BindingResult Result(DiagnosticBag earlier)
    {
        var types = _order
            .OrderBy(item => item.Entry.Document.Position).ThenBy(item => item.Entry.Schema.Node)
            .Select(item => _specs[item.FullName])
            .ToList();
        var names = new NameScope(StringComparer.OrdinalIgnoreCase);
        names.Reserve("Schemas", "Load");
        var documents = _documents
            .Select(document => new DocumentSpec(names.Take(CSharpIdentifier.Pascal(FileName(document.Input.Path))), document.Source.RetrievalUri, JsonText.Minify(document.Source, 0)) { Namespace = _assembly.Namespace })
            .ToList();
        return new BindingResult
        {
            Types = new(types),
            Documents = new(documents),
            Assembly = documents.Count == 0 ? null : new AssemblySpec
            {
                Namespace = _assembly.Namespace,
                Documents = new(documents.Select(document => document with { Text = "" })),
                Models = new(types.Where(type => type is not EnumSpec).Select(type => type.FullName)),
                Enums = new(types.OfType<EnumSpec>().Select(type => type.FullName)),
                AssertFormat = _assertFormat,
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
        && _knowledge.MergeWholly(root).IsTrivial
        && root.Keywords.All(keyword => keyword.Definition?.Kind is not (KeywordKind.Reference or KeywordKind.DynamicReference or KeywordKind.RecursiveReference or KeywordKind.AllOf));

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".schema.json".Length) : name;
    }
}
