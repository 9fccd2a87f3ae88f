using System.Text;
using Schemawright.Tool.Yaml;

namespace Schemawright.Tool.Tests;

public sealed class ValidateYamlTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Errors_have_their_place_in_the_yaml_text()
    {
        var schema = _folder.Write("person.yaml", "type: object\nrequired: [name]\nproperties:\n  name: &text {type: string}\n  age: {minimum: 0}\n  town: *text\nadditionalProperties: false\n");
        var path = _folder.Write("a.yml", "# people\nname: Ann\nage: -1\n---\ntown:\n    7\nextra: {}\n");
        var run = ToolRun.Of("validate", "--schema", schema, path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["3:6: minimum", "5:1: required", "6:5: type", "7:1: additionalProperties"], run.Lines[..^1].Select(line => line[(path.Length + 1)..].Split(' ')).Select(static words => $"{words[0]} {words[2]}"));
        Assert.Equal("1 file, 2 instances: 2 invalid, 4 errors", run.Lines[^1]);
    }

    [Theory]
    [InlineData("[~, null, Null, '', \"~\", nUll]", """[null,null,null,"","~","nUll"]""")]
    [InlineData("[true, False, yes, on, 'true']", """[true,false,"yes","on","true"]""")]
    [InlineData("[0, -7, +12, 007, 0o17, 0x1F, -0, 1_000, 0b1]", """[0,-7,12,7,15,31,-0,"1_000","0b1"]""")]
    [InlineData("[.5, 5., -1.50, 1e3, +.5E-2, 1.e5]", """[0.5,5.0,-1.50,1e3,0.5E-2,1.0e5]""")]
    [InlineData("[!!str 1, !!int '2', ! 3, !!float 4, 2001-12-14, '<<']", """["1",2,"3",4,"2001-12-14","<<"]""")]
    [InlineData("{a: , ? b, c: '|x'}", """{"a":null,"b":null,"c":"|x"}""")]
    [InlineData("a: &x [1, {b: 2}]\nc: *x\n", """{"a":[1,{"b":2}],"c":[1,{"b":2}]}""")]
    [InlineData("a: >-\n  folded\n  text\nb: |\n  kept\n", """{"a":"folded text","b":"kept\n"}""")]
    [InlineData("\"a\\u00e9\\\"\\n\": \"\\U0001F600\"", """{"aé\"\n":"\uD83D\uDE00"}""")]
    public void Values_are_those_of_the_core_schema(string yaml, string json)
    {
        var document = Assert.Single(YamlReader.Read(Encoding.UTF8.GetBytes(yaml)));
        Assert.Equal(json, Encoding.UTF8.GetString(document.Utf8.Span).Replace("\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, 1)]
    [InlineData("1: a\n", 1, 1)]
    [InlineData("a:\n  ? [x]\n  : y\n", 2, 5)]
    [InlineData("a: &a [*a]\n", 1, 8)]
    [InlineData("a: *b\n", 1, 4)]
    [InlineData("a: .inf\n", 1, 4)]
    [InlineData("a: !!binary aGk=\n", 1, 4)]
    [InlineData("a: !!int x\n", 1, 4)]
    [InlineData("a: !local {}\n", 1, 4)]
    [InlineData("a: [1\nb: 2\n", 2, 1)]
    [InlineData("a: b\n  c: d\n", 2, 4)]
    [InlineData("a: @b\n", 1, 4)]
    [InlineData("a: 1\n---\nb: \"x\n", 3, 4)]
    public void What_is_no_yaml_or_has_no_counterpart_is_an_error_at_its_place(string yaml, int line, int column)
    {
        var problem = Assert.Throws<YamlProblemException>(() => YamlReader.Read(Encoding.UTF8.GetBytes(yaml)).Count());
        Assert.Equal((line, column), (problem.Line, problem.Column));

        var run = ToolRun.Of("validate", "--schema", _folder.Write("any.json", "true"), _folder.Write("a.yaml", yaml));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"a.yaml:{line}:{column}: error syntax (root): ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_costs_little()
    {
        var laughs = "a0: &a0 xxxxxxxxxx\n" + string.Concat(Enumerable.Range(1, 30).Select(static i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        foreach (var text in (string[])[laughs, new string('[', 100_000), string.Concat(Enumerable.Repeat("- ", 20_000)), "a: 0x" + new string('F', 100_000)])
            Assert.Throws<YamlProblemException>(() => YamlReader.Read(Encoding.UTF8.GetBytes(text)).Count());
        Assert.Throws<YamlProblemException>(static () => YamlReader.Read(new byte[] { (byte)'a', 0xFF }).Count());
    }

    public void Dispose() => _folder.Dispose();
}
