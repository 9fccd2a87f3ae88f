extern alias schema;

using System.Text;
using System.Text.Json.Nodes;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Differential;

#pragma warning disable IDE0065 // Outside of the namespace, the copy of the schema layer in the generator would be found first.
using schema::Schemawright;
using schema::Schemawright.Documents;
using schema::Schemawright.Json;
#pragma warning restore IDE0065

/// <summary>A schema, instances to start from, and the schemas that it refers to: a folder below <c>Cases</c>.</summary>
internal sealed class DifferentialCase
{
    public required IReadOnlyList<(string Name, string Text)> Schemas { get; init; }

    /// <summary>The addresses that files were retrieved from, by the files' names.</summary>
    public IReadOnlyDictionary<string, string> Uris { get; init; } = new Dictionary<string, string>();

    /// <summary>The file of the schema whose type is asked.</summary>
    public required string Root { get; init; }

    public required IReadOnlyList<JsonNode?> Seeds { get; init; }

    /// <summary>Whether both sides assert <c>format</c>.</summary>
    public bool AssertsFormat { get; init; } = true;

    public static DifferentialCase Read(string folder) => new()
    {
        Root = "root.schema.json",
        Schemas = [.. Directory.EnumerateFiles(folder, "*.schema.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))],
        Seeds = [.. JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "instances.json")))!.AsArray()],
    };

    /// <summary>Generates, compiles and loads the types.</summary>
    public ModelProbe LoadModel()
    {
        var run = Schemas.Aggregate(SchemaProject.Empty, (project, file) => project.And(file.Name, file.Text, formatAssertion: AssertsFormat ? null : "false", uri: Uris.GetValueOrDefault(file.Name))).RunUnchecked();
        Assert.DoesNotContain(run.Diagnostics, line => line.Contains("): error ", StringComparison.Ordinal) || line.Contains("SW9001", StringComparison.Ordinal));
        return ModelProbe.Find(run.Load(), NamesOf(Evaluator().Source));
    }

    /// <summary>The judge.</summary>
    /// <param name="allowsRepeatedNames">Whether objects may have a name twice.</param>
    public JsonSchema Evaluator(bool allowsRepeatedNames = false)
    {
        var documents = Schemas.Select(file => SchemaDocument.Create(Encoding.UTF8.GetBytes(file.Text), file.Name, Uris.GetValueOrDefault(file.Name, "schema:///" + file.Name))).ToArray();
        var set = new JsonSchemaSet(documents, new JsonSchemaOptions { AssertFormat = AssertsFormat, InstanceOptions = new JsonIndexOptions { AllowDuplicateNames = allowsRepeatedNames } });
        Assert.Empty(set.Problems);
        var root = set.Registry.RootOf(documents.Single(document => document.Path == Root))!;

        return set.Get(root);
    }

    /// <summary>A root that is only a name for another schema has that schema's type, where it has one.</summary>
    private static IReadOnlyList<string> NamesOf(SchemaNode root)
    {
        var names = new List<string>();
        for (var schema = root; schema is not null && !names.Contains(schema.AbsoluteLocation); schema = schema["$ref"]?.Target ?? schema["$dynamicRef"]?.Target ?? schema["allOf"]?.Schemas.FirstOrDefault())
            names.Add(schema.AbsoluteLocation);
        return names;
    }
}
