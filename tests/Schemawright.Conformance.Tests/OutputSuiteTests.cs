using System.Text;
using System.Text.Json;
using Schemawright.Documents;

namespace Schemawright.Conformance.Tests;

/// <summary>The output tests of the official suite: our output has to be valid under theirs schemas of it.</summary>
public class OutputSuiteTests
{
    private static readonly string[] Files = ["escape", "general", "readOnly", "type"];

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var draft in (string[])["draft2019-09", "draft2020-12", "v1"])
        {
            foreach (var file in Files)
            {
                if (draft != "v1" || file != "escape")
                    rows.Add(draft, file);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Output_has_the_form_of_the_specification(string draft, string file)
    {
        var folder = Path.Combine(Corpora.Require("json-schema-test-suite"), "output-tests", draft);
        var form = SchemaDocument.Create(File.ReadAllBytes(Path.Combine(folder, "output-schema.json")));
        using var suite = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "content", file + ".json")));
        var count = 0;
        foreach (var group in suite.RootElement.EnumerateArray())
        {
            var schema = JsonSchema.FromText(group.GetProperty("schema").GetRawText());
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                var evaluation = schema.Evaluate(Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()));
                var output = draft == "v1" ? evaluation.ToListJson() : evaluation.ToBasicJson();
                var expectation = SchemaDocument.Create(Encoding.UTF8.GetBytes(test.GetProperty("output").GetProperty(draft == "v1" ? "list" : "basic").GetRawText()));
                var report = JsonSchema.FromDocuments([expectation, form]).Validate(Encoding.UTF8.GetBytes(output));
                Assert.True(report.IsValid, $"{output}\n{report}");
                count++;
            }
        }

        Assert.NotEqual(0, count);
    }
}
