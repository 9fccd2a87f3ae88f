using System.Text;
using Schemawright.Documents;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>Turns schema items into documents. What is broken is told and left out, with all that needs it; the rest goes on.</summary>
internal sealed class DocumentLoader(ProjectOptions options, bool assertFormat, DiagnosticBag diagnostics)
{
    /// <summary>Loads the documents of a project.</summary>
    /// <param name="inputs">The items.</param>
    /// <returns>The schemas, the documents without problems in the order of their paths, and what referenced assemblies offer.</returns>
    public (JsonSchemaSet Schemas, IReadOnlyList<BoundDocument> Documents, ReferencedSchemas References) Load(IEnumerable<SchemaInput> inputs)
    {
        var sorted = inputs.GroupBy(input => input.Path, StringComparer.Ordinal).Select(same => same.First()).OrderBy(input => input.Path, StringComparer.Ordinal).ToList();
        var uris = new DocumentUris(options.ProjectDirectory, sorted.Select(input => input.Path));
        var byDocument = sorted.Where(IsReadable).ToDictionary(input => Parse(input, uris));
        var references = new ReferencedSchemas(options.References, assertFormat);
        var schemas = new JsonSchemaSet(byDocument.Keys, new JsonSchemaOptions { AssertFormat = assertFormat, KnownDocuments = references.Documents });
        var registry = schemas.Registry;
        references.Attach(registry);
        foreach (var problem in schemas.Problems.Where(problem => byDocument.ContainsKey(problem.Document)))
            diagnostics.Add(problem);

        var broken = new HashSet<SchemaDocument>(schemas.Problems.Select(problem => problem.Document));
        LeaveOutDependents(registry, byDocument.Keys, broken);
        var documents = byDocument
            .Where(pair => !broken.Contains(pair.Key))
            .Select((pair, position) => new BoundDocument(pair.Key, registry.RootOf(pair.Key)!, pair.Value, NamespaceOf(pair.Value, registry.RootOf(pair.Key)!), position)
            {
                Names = pair.Value.Names is { } names ? NamesFile.Read(names, diagnostics) : null,
            })
            .ToList();
        ReportUnusedTypes(documents, references);
        return (schemas, documents, references);
    }

    private bool IsReadable(SchemaInput input)
    {
        if (input.Text is null)
            diagnostics.Add(DiagnosticIds.UnreadableFile, $"The file '{input.Path}' cannot be read.", DiagnosticLocation.StartOf(input.Path));
        return input.Text is not null;
    }

    private static SchemaDocument Parse(SchemaInput input, DocumentUris uris) =>
        SchemaDocument.Create(Encoding.UTF8.GetBytes(input.Text!), input.Path, input.Uri ?? uris.Of(input.Path));

    private void LeaveOutDependents(SchemaRegistry registry, IEnumerable<SchemaDocument> documents, HashSet<SchemaDocument> broken)
    {
        var references = documents.Where(document => !broken.Contains(document)).ToDictionary(document => document, document => DocumentReferences.Of(registry.RootOf(document)!));
        var isChanged = broken.Count > 0;
        while (isChanged)
        {
            isChanged = false;
            foreach (var pair in references.Where(pair => !broken.Contains(pair.Key)))
            {
                if (pair.Value.FirstOrDefault(reference => broken.Contains(reference.Target!.Document)) is not { } reference)
                    continue;
                broken.Add(pair.Key);
                isChanged = true;
                diagnostics.Add(DiagnosticIds.DependsOnBrokenSchema, $"No types are generated for this schema because '{reference.AsString()}' resolves to a schema with errors.", reference);
            }
        }
    }

    private void ReportUnusedTypes(IEnumerable<BoundDocument> documents, ReferencedSchemas references)
    {
        foreach (var reference in documents.SelectMany(document => DocumentReferences.Of(document.Root)))
        {
            if (references.ObstacleOf(reference.Target!.Document) is { } obstacle)
                diagnostics.Add(DiagnosticIds.UnusedReferencedType, obstacle, reference);
        }
    }

    private string NamespaceOf(SchemaInput input, SchemaNode root)
    {
        if (input.Namespace is { } chosen && CSharpIdentifier.IsValidNamespace(chosen))
            return chosen;
        var otherwise = input.Root is { Namespace: { Length: > 0 } declared } ? declared : CSharpIdentifier.Namespace(options.RootNamespace);
        if (root["x-csharp-namespace"] is not { } keyword)
            return otherwise;
        if (keyword.AsString() is { } name && CSharpIdentifier.IsValidNamespace(name))
            return name;
        diagnostics.Add(DiagnosticIds.InvalidName, "The value of 'x-csharp-namespace' must be a valid C# namespace; it is ignored.", keyword);
        return otherwise;
    }
}
