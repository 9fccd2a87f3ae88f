using System.Globalization;
using System.Text;
using System.Text.Json;
using Schemawright.Documents;

namespace Schemawright.Conformance.Tests;

/// <summary>The annotation tests of the official suite, under every draft that they are meant for.</summary>
public class AnnotationSuiteTests
{
    /// <summary>What the suite calls a release that is in preparation.</summary>
    private const int NextRelease = 9999;

    private static readonly string[] Files = ["applicators", "content", "core", "format", "meta-data", "unevaluated", "unknown"];

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var draft in Draft.Folders)
        {
            foreach (var file in Files)
                rows.Add(draft, file);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Annotations_are_left_where_they_belong(string draft, string file)
    {
        var path = Path.Combine(Corpora.Require("json-schema-test-suite"), "annotations", "tests", file + ".json");
        using var suite = JsonDocument.Parse(File.ReadAllBytes(path));
        var options = new JsonSchemaOptions { DefaultDialect = Draft.DialectOf(draft) };
        foreach (var group in suite.RootElement.GetProperty("suite").EnumerateArray())
        {
            if (group.TryGetProperty("compatibility", out var compatibility) && !IsMeantFor(draft, compatibility.GetString()!))
                continue;
            var schema = JsonSchema.FromText(group.GetProperty("schema").GetRawText(), options);
            foreach (var test in group.GetProperty("tests").EnumerateArray())
                Check(schema, test, group.GetProperty("description").GetString()!);
        }
    }

    private static void Check(JsonSchema schema, JsonElement test, string description)
    {
        var output = schema.Evaluate(Encoding.UTF8.GetBytes(test.GetProperty("instance").GetRawText()));
        foreach (var assertion in test.GetProperty("assertions").EnumerateArray())
        {
            var suffix = "/" + assertion.GetProperty("keyword").GetString();
            var actual = output.Units
                .Where(unit => unit.Annotation is not null && unit.InstanceLocation == assertion.GetProperty("location").GetString() && unit.KeywordLocation.EndsWith(suffix, StringComparison.Ordinal))
                .Select(unit => $"{Fragment(schema, unit.AbsoluteKeywordLocation[..^suffix.Length])} {unit.Annotation}")
                .Order(StringComparer.Ordinal);
            var expected = assertion.GetProperty("expected").EnumerateObject().Select(static pair => $"{pair.Name} {pair.Value.GetRawText()}").Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(actual), $"{description}, {assertion}: {string.Join(", ", actual)}");
        }
    }

    /// <summary>The suite names schemas by their place in the document, also those with an identifier of their own.</summary>
    private static string Fragment(JsonSchema schema, string location) => "#" + UriReference.EscapeFragment(schema.Set.Registry.Find(location)!.Pointer);

    private static bool IsMeantFor(string draft, string compatibility)
    {
        var release = draft == "v1" ? NextRelease : int.Parse(draft["draft".Length..].Split('-')[0], CultureInfo.InvariantCulture);
        return compatibility.Split(',').All(constraint => constraint[0] switch
        {
            '<' => release <= int.Parse(constraint[2..], CultureInfo.InvariantCulture),
            '=' => release == int.Parse(constraint[1..], CultureInfo.InvariantCulture),
            _ => release >= int.Parse(constraint, CultureInfo.InvariantCulture),
        });
    }
}
