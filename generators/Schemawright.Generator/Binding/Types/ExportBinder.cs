using Schemawright.Documents;
using Schemawright.Generator.Binding.Loading;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Decides what an assembly offers to those that reference it: documents with an identifier, and the public types for schemas in them.</summary>
internal static class ExportBinder
{
    // What DocumentUris gives to files: such a URI means nothing outside the project.
    private const string FileScheme = "schema:";

    /// <summary>Binds the exports.</summary>
    /// <param name="knowledge">What is known about the schemas.</param>
    /// <param name="documents">The documents with what is embedded of them.</param>
    /// <param name="types">All types with their specs.</param>
    /// <returns>One export a document; none where an assembly has no public model.</returns>
    public static IEnumerable<ExportSpec> Bind(SchemaKnowledge knowledge, IEnumerable<(BoundDocument Document, DocumentSpec Spec)> documents, IEnumerable<(TypeEntry Entry, TypeSpec Spec)> types)
    {
        var exported = Portable([.. documents], knowledge.Registry);
        var byDocument = types
            .Where(type => type.Entry.Kind != ShapeKind.Wrapper && type.Spec.Accessibility == "public")
            .OrderBy(type => type.Entry.Schema.Node)
            .ToLookup(type => type.Entry.Document, type => TypeOf(type.Entry, type.Spec));

        // Its documents are found at run time through one of its models.
        if (!exported.SelectMany(item => byDocument[item.Document]).Any(type => !type.IsEnum))
            return [];
        return exported.Select(item => new ExportSpec(
            item.Spec.Namespace,
            item.Spec.Name,
            new ExportedDocument(LocationOf(item.Document), item.Spec.Text, knowledge.AssertFormat),
            new(byDocument[item.Document])));
    }

    private static ExportedType TypeOf(TypeEntry entry, TypeSpec spec) =>
        new(spec.SchemaLocation, entry.FullName, entry.Codec, spec is ScalarSpec { Value.CanLoseRawValue: true });

    private static string LocationOf(BoundDocument document) => IsFile(document.Source.RetrievalUri) ? document.Root.Resource.Uri : document.Source.RetrievalUri;

    /// <summary>The documents that are found, with all they refer to, by identifiers alone: where they lie as files is not known elsewhere.</summary>
    private static List<(BoundDocument Document, DocumentSpec Spec)> Portable(List<(BoundDocument Document, DocumentSpec Spec)> documents, SchemaRegistry registry)
    {
        var ids = new HashSet<string>(registry.KnownIds.Concat(documents.Select(item => item.Document.Source.RetrievalUri)).Where(uri => !IsFile(uri)), StringComparer.Ordinal);
        var references = documents.ToDictionary(item => item.Document.Source, item => DocumentReferences.Of(item.Document.Root));
        var left = documents.Where(item => !IsFile(LocationOf(item.Document)) && references[item.Document.Source].All(reference => ids.Contains(AddressOf(reference)))).ToList();
        while (left.RemoveAll(item => references[item.Document.Source].Any(reference => ResolvesElsewhere(reference, left, references.Keys))) > 0)
        {
        }

        return left;
    }

    private static bool ResolvesElsewhere(SchemaKeyword reference, List<(BoundDocument Document, DocumentSpec Spec)> left, ICollection<SchemaDocument> own) =>
        reference.Target!.Document is var target && own.Contains(target) && !left.Exists(item => item.Document.Source == target);

    private static string AddressOf(SchemaKeyword reference) =>
        UriReference.SplitFragment(UriReference.Resolve(reference.Owner.BaseUri, reference.AsString() ?? "")).WithoutFragment;

    private static bool IsFile(string uri) => uri.StartsWith(FileScheme, StringComparison.Ordinal);
}
