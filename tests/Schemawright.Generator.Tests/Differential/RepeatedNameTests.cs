using System.Text;
using System.Text.Json.Nodes;
using Schemawright.Generator.Tests.Suites;
using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>The readers of generated types refuse a name that an object has twice wherever the index of the evaluator does, with the same report.</summary>
public class RepeatedNameTests
{
    private const int TextsOfSchema = 2000;

    private static readonly string Folder = Repository.Combine("tests", "Schemawright.Generator.Tests", "Differential", "Cases");

    public static TheoryData<string> Cases => CaseTests.Cases;

    public static TheoryData<string> Schemas() => RealSchemaTests.Names();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Small_schemas_agree(string name)
    {
        var example = DifferentialCase.Read(Path.Combine(Folder, name));
        Compare(example, example.Seeds);
    }

    [Fact]
    public void The_domain_schema_agrees()
    {
        var folder = Repository.Combine("schema", "1.0");
        var example = new DifferentialCase
        {
            Root = "dataset.schema.json",
            Schemas = [.. Files(folder, "*.schema.json").Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))],
            Seeds = [],
        };
        var repeated = Compare(example, Files(Repository.Combine("schema", "conformance", "valid"), "*.json").Select(static file => JsonNode.Parse(File.ReadAllText(file))));
        Assert.InRange(repeated, 100, int.MaxValue);
    }

    /// <summary>Such objects have as many members as the constant, and none that the constant does not have.</summary>
    [Theory]
    [InlineData("""{"fixed":{"b":1,"b":1},"listed":"x"}""")]
    [InlineData("""{"fixed":{"a":1,"b":1},"listed":{"b":1,"b":1}}""")]
    public void An_object_with_a_name_twice_is_no_constant(string text)
    {
        const string schema = """
            {
              "type": "object",
              "properties": { "fixed": { "const": { "a": 1, "b": 1 } }, "listed": { "enum": ["x", { "a": 1, "b": 1 }] } },
              "required": ["fixed"]
            }
            """;
        var model = new DifferentialCase { Root = "root.schema.json", Schemas = [("root.schema.json", schema)], Seeds = [] }.LoadModel();
        Assert.True(model.Ask(Encoding.UTF8.GetBytes(text.Replace("\"b\":1,\"b\"", "\"b\":1,\"a\"", StringComparison.Ordinal))).AllAre(true));
        Assert.True(model.Ask(Encoding.UTF8.GetBytes(text)).AllAre(false));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    [Trait("Category", "Slow")]
    public void Real_schemas_agree(string name)
    {
        var corpus = Corpora.Require(name.Split('/')[0]);
        var example = new DifferentialCase { Root = "root.schema.json", Schemas = CorpusSchemas.Files(corpus, name), Seeds = [] };
        Compare(example, RealSchemaTests.Instances(Path.Combine(corpus, "..", name)).Where(static text => text.Length < 20_000).Select(static text => JsonNode.Parse(text)));
    }

    private static int Compare(DifferentialCase example, IEnumerable<JsonNode?> seeds)
    {
        var (model, evaluator) = (example.LoadModel(), example.Evaluator());
        var allowing = example.Evaluator(allowsRepeatedNames: true);
        var texts = seeds.SelectMany(RepeatedNames.Of).ToArray();
        var step = Math.Max(1, texts.Length / TextsOfSchema);
        var (lines, repeated) = (new List<string>(), 0);
        foreach (var (text, isEqual) in texts.Where((_, position) => position % step == 0))
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var (report, answers) = (evaluator.Validate(utf8), model.Ask(utf8));
            var errors = ModelProbe.ErrorsOf(report);
            var isRepeated = errors.Contains("more than one property named", StringComparison.Ordinal);
            repeated += isRepeated ? 1 : 0;
            if (!answers.AllAre(report.IsValid) || (isRepeated && answers.Errors is not null && answers.Errors != errors))
                lines.Add($"{text}: {errors}, but {answers}");
            if (isRepeated && isEqual && model.AcceptsRepeatedNames(utf8) != allowing.IsValid(utf8))
                lines.Add($"{text}: not the same verdict where the user allows it");
        }

        Assert.True(lines.Count == 0, string.Join('\n', lines.Take(20)));
        return repeated;
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
