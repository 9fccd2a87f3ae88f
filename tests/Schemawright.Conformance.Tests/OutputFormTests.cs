using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schemawright.Documents;

namespace Schemawright.Conformance.Tests;

/// <summary>The outputs of every case of the official 2020-12 suite hold to the official schemas of outputs, with their formats asserted, and agree with each other.</summary>
public class OutputFormTests
{
    private const string Suite = "json-schema-test-suite";
    private const string Draft202012 = "draft2020-12";
    private const string SchemaUri = "https://json-schema.org/draft/2020-12/output/schema";

    private const string NextSchemaUri = "https://json-schema.org/v1/output/schema";

    private static readonly Lazy<JsonSchemaSet> Forms = new(static () => new JsonSchemaSet([Document(Draft202012), Document("v1")], new JsonSchemaOptions { AssertFormat = true }));

    public static TheoryData<string> Rows()
    {
        var folder = Corpora.Find(Suite) is { } suite ? Path.Combine(suite, "tests", Draft202012) : null;
        return folder is null ? ["absent"] : [.. Directory.EnumerateFiles(folder, "*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_output_has_its_official_form(string file)
    {
        using var suite = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Corpora.Require(Suite), "tests", Draft202012, file)));
        var options = new JsonSchemaOptions { KnownDocuments = Remotes.Documents };
        var count = 0;
        foreach (var group in suite.RootElement.EnumerateArray())
        {
            var schema = JsonSchema.FromText(group.GetProperty("schema").GetRawText(), options);
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                var output = schema.Evaluate(Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()));
                Assert.Equal(test.GetProperty("valid").GetBoolean(), output.IsValid);
                Check(output);
                count++;
            }
        }

        Assert.NotEqual(0, count);
    }

    private static void Check(EvaluationOutput output)
    {
        AssertForm($"{SchemaUri}#/$defs/flag", output.ToFlagJson());
        AssertForm($"{SchemaUri}#/$defs/basic", output.ToBasicJson());
        AssertForm($"{SchemaUri}#/$defs/detailed", output.ToDetailedJson());
        AssertForm($"{SchemaUri}#/$defs/verbose", output.ToVerboseJson());
        AssertForm($"{NextSchemaUri}#/$defs/basic", output.ToListJson());
        AssertForm($"{NextSchemaUri}#/$defs/hierarchical", output.ToHierarchicalJson());

        var detailed = Units(output.ToDetailedJson()).ToList();
        Assert.DoesNotContain(detailed, static unit => !Says(unit) && Parts(unit).Count() == 1);
        var verbose = Units(output.ToVerboseJson()).Where(Says).Select(Summary).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(detailed.Where(Says).Select(Summary), summary => !verbose.Contains(summary));

        // What the flat list tells of annotations, the two others tell in their own shape.
        var annotations = output.Units.Where(static unit => unit.Annotation is not null).ToList();
        Assert.Equal(annotations.Count, detailed.Count(static unit => unit.ContainsKey("annotation")));
        var grouped = JsonNode.Parse(output.ToAnnotationsJson())!.AsObject();
        Assert.Equal(annotations.Select(static unit => unit.InstanceLocation).ToHashSet(), grouped.Select(static pair => pair.Key).ToHashSet());
        Assert.Equal(
            annotations.Select(static unit => (unit.InstanceLocation, unit.AbsoluteKeywordLocation)).Distinct().Count(),
            grouped.Sum(static value => value.Value!.AsObject().Sum(static keyword => keyword.Value!.AsObject().Count)));
    }

    private static SchemaDocument Document(string draft) =>
        SchemaDocument.Create(File.ReadAllBytes(Path.Combine(Corpora.Require(Suite), "output-tests", draft, "output-schema.json")), null, $"https://example.org/{draft}");

    private static void AssertForm(string form, string output)
    {
        var report = Forms.Value.Get(form).Validate(Encoding.UTF8.GetBytes(output));
        Assert.True(report.IsValid, $"{form}: {output}\n{report}");
    }

    private static IEnumerable<JsonObject> Units(string output)
    {
        var pending = new Stack<JsonObject>([JsonNode.Parse(output)!.AsObject()]);
        while (pending.Count > 0)
        {
            var unit = pending.Pop();
            yield return unit;
            foreach (var part in Parts(unit))
                pending.Push(part);
        }
    }

    private static IEnumerable<JsonObject> Parts(JsonObject unit) => (unit["errors"] ?? unit["annotations"] ?? new JsonArray()).AsArray().Select(static part => part!.AsObject());

    private static bool Says(JsonObject unit) => unit.ContainsKey("error") || unit.ContainsKey("annotation");

    private static string Summary(JsonObject unit) => $"{unit["keywordLocation"]} {unit["instanceLocation"]} {unit["error"]} {unit["annotation"]?.ToJsonString()}";
}
