using System.Text;
using Schemawright.Documents;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>
/// The schemas that referenced assemblies have types for. A type is used only where it means what the schema means here: where it asserts formats
/// as this project does, and where everything that its document refers to is what its assembly was built with.
/// </summary>
internal sealed class ReferencedSchemas
{
    private readonly Dictionary<SchemaDocument, ReferencedDocument> _documents = [];
    private readonly Dictionary<string, Dictionary<string, ExportedType>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaDocument, string?> _obstacles = [];
    private readonly bool _assertFormat;
    private SchemaRegistry? _registry;

    /// <summary>Indexes the documents.</summary>
    /// <param name="assemblies">What the assemblies offer, in the order in which the first one with a document counts.</param>
    /// <param name="assertFormat">Whether the project asserts <c>format</c>.</param>
    public ReferencedSchemas(IEnumerable<ExportedAssembly> assemblies, bool assertFormat)
    {
        _assertFormat = assertFormat;
        var locations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assembly in assemblies.GroupBy(assembly => assembly.Name, StringComparer.Ordinal).Select(same => same.First()))
        {
            _types.Add(assembly.Name, assembly.Types.GroupBy(type => type.Location, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
            foreach (var export in assembly.Documents.Where(export => locations.Add(export.Location)))
            {
                var source = SchemaDocument.Create(Encoding.UTF8.GetBytes(export.Text), retrievalUri: export.Location);
                if (!source.IsBroken)
                    _documents.Add(source, new ReferencedDocument(assembly, export, source));
            }
        }
    }

    /// <summary>The documents, which are read where a reference leads there. A document of the project with the same identifier comes first.</summary>
    public IReadOnlyList<SchemaDocument> Documents => [.. _documents.Keys];

    /// <summary>Takes the schemas after loading.</summary>
    /// <param name="registry">Where the schemas are.</param>
    public void Attach(SchemaRegistry registry) => _registry = registry;

    /// <summary>Whether a schema stands in such a document.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>False for schemas of the project and for metaschemas.</returns>
    public bool Contains(SchemaNode schema) => _documents.ContainsKey(schema.Document);

    /// <summary>The type that an assembly has for a schema.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The type; null where there is none that can be used.</returns>
    public ExistingType? TypeOf(SchemaNode schema) =>
        _documents.TryGetValue(schema.Document, out var document) && ObstacleOf(schema.Document) is null && _types[document.Assembly.Name].TryGetValue(schema.AbsoluteLocation, out var type)
            ? new ExistingType(type.FullName, type.Codec, type.IsValueType) { IsGenerated = true, CanLoseRawValue = type.CanLoseRawValue, CanFailCodec = type.IsEnum }
            : null;

    /// <summary>Why the types of a document are not used.</summary>
    /// <param name="document">Any document.</param>
    /// <returns>A whole sentence; null where they are used, and for documents that are none of these.</returns>
    public string? ObstacleOf(SchemaDocument document)
    {
        if (!_documents.TryGetValue(document, out var referenced))
            return null;
        if (!_obstacles.TryGetValue(document, out var obstacle))
            _obstacles.Add(document, obstacle = FindObstacle(referenced));
        return obstacle;
    }

    /// <summary>For each assembly whose documents are read, a model through which they are found at run time.</summary>
    /// <returns>The models with <c>global::</c>.</returns>
    public IEnumerable<string> Models() => _documents.Values
        .Where(document => _registry?.RootOf(document.Source) is not null)
        .Select(document => document.Assembly)
        .Distinct()
        .Select(assembly => assembly.Types.First(type => !type.IsEnum).FullName);

    private string? FindObstacle(ReferencedDocument document)
    {
        if (document.Export.AssertFormat != _assertFormat)
            return $"The types of '{document.Assembly.Name}' for '{document.Export.Location}' are not used because 'FormatAssertion' is {Word(document.Export.AssertFormat)} there and {Word(_assertFormat)} here.";

        var pending = new Stack<SchemaDocument>([document.Source]);
        var seen = new HashSet<SchemaDocument>(pending);
        while (pending.Count > 0)
        {
            foreach (var target in DocumentReferences.Of(_registry!.RootOf(pending.Pop())!).Select(reference => reference.Target!.Document).Where(seen.Add))
            {
                if (IsAnotherThan(target, document.Assembly))
                    return $"The types of '{document.Assembly.Name}' for '{document.Export.Location}' are not used because it refers to '{_registry.RootOf(target)!.Resource.Uri}', which is a different schema in this project.";
                pending.Push(target);
            }
        }

        return null;
    }

    /// <summary>Whether a document that an assembly's documents refer to is not the one that the assembly was built with.</summary>
    private bool IsAnotherThan(SchemaDocument target, ExportedAssembly assembly) => _documents.TryGetValue(target, out var found)
        ? assembly.Documents.Any(own => string.Equals(own.Location, found.Export.Location, StringComparison.Ordinal) && !string.Equals(own.Text, found.Export.Text, StringComparison.Ordinal))
        : target.Path is not null;

    private static string Word(bool value) => value ? "true" : "false";
}
