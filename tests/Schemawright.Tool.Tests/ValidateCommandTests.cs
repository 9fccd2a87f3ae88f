namespace Schemawright.Tool.Tests;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _schema;

    public ValidateCommandTests() => _schema = _folder.Write("schemas/person.json", TestFolder.PersonSchema);

    [Fact]
    public void A_valid_file_is_one_line_and_exit_code_0()
    {
        var run = Validate(_folder.Write("a.json", """{"name":"Ann"}"""));
        Assert.Equal((0, "1 file, 1 instance: 0 invalid, 0 errors\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Each_cause_is_one_line_with_its_place()
    {
        var path = _folder.Write("a.json", "{\n  \"name\": 1,\n  \"age\": -1\n}");
        var run = Validate(path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith($"{path}:2:11: error type /name: ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{path}:3:10: error minimum /age: ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("1 file, 1 instance: 1 invalid, 2 errors", run.Lines[2]);
    }

    [Theory]
    [InlineData("a.ndjson")]
    [InlineData("a.jsonl")]
    [InlineData("a.ndjson.gz")]
    public void Lines_are_instances_and_keep_the_line_numbers_of_the_file(string name)
    {
        const string Text = "\uFEFF{\"name\":\"Ann\"}\r\n\n  \n{\"name\":1}\n{\"name\":\"B\"} x\n{\"age\":\r1.5,\"name\":\"C\"}\n{\"name\":2}";
        var path = name.EndsWith(".gz", StringComparison.Ordinal) ? _folder.WritePacked(name, Text) : _folder.Write(name, Text);
        var run = Validate(path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["4:9:", "5:14:", "7:1:", "8:9:"], run.Lines[..^1].Select(line => line[(path.Length + 1)..].Split(' ')[0]));
        Assert.Equal("1 file, 5 instances: 4 invalid, 4 errors", run.Lines[^1]);
    }

    [Fact]
    public void A_folder_is_walked_in_ordinal_order()
    {
        foreach (var name in (string[])["in/b.json", "in/B.json", "in/a/z.jsonl", "in/a.json", "in/c.yaml"])
            _folder.Write(name, "1");
        _folder.Write("in/notes.txt", "no instance");
        _folder.WritePacked("in/d.json.gz", "1");
        var run = Validate(_folder["in"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["B.json", "a.json", "a/z.jsonl", "b.json", "c.yaml", "d.json.gz"], run.Lines[..^1].Select(line => line[(_folder["in"].Length + 1)..].Split(':')[0].Replace('\\', '/')));
    }

    [Fact]
    public void The_standard_input_is_one_instance()
    {
        Assert.Equal(0, ToolRun.WithInput("""{"name":"Ann"}""", "validate", "--schema", _schema, "-").ExitCode);
        var run = ToolRun.WithInput("{}", "validate", "--schema", _schema, "-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("-:1:1: error required (root): ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_assert_on_demand()
    {
        var path = _folder.Write("a.json", """{"name":"Ann","born":"2013-13-01"}""");
        Assert.Equal(0, Validate(path).ExitCode);
        Assert.Equal(1, ToolRun.Of("validate", "--assert-format", "--schema", _schema, path).ExitCode);
    }

    [Fact]
    public void One_unreadable_file_does_not_stop_the_others()
    {
        var bad = _folder.Write("bad.json", "{}");
        var broken = _folder.Write("broken.json.gz", [1, 2, 3]);
        var run = Validate(_folder["missing.json"], broken, bad);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing.json: can't be read: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken.json.gz: can't be read: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{bad}:1:1: error required", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 file, 1 instance: 1 invalid, 1 error; 2 could not be validated", run.Lines[^1]);
    }

    [Fact]
    public void A_folder_without_instances_is_no_success()
    {
        Directory.CreateDirectory(_folder["empty"]);
        var run = Validate(_folder["empty"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("empty: The folder contains no file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_that_is_cut_off_tells_what_was_found_before()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 20000).Select(_ => $"{{\"age\":{random.Next()}}}\n"));
        var whole = File.ReadAllBytes(_folder.WritePacked("whole.jsonl.gz", text));
        var run = Validate(_folder.Write("cut.jsonl.gz", whole[..(whole.Length / 2)]));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cut.jsonl.gz:1:1: error required", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "--report", "xml", "a.json")]
    [InlineData("validate", "--no-such-option", "a.json")]
    [InlineData("no-such-command")]
    [InlineData("validate", "--schema", "no-such-schema.json", "a.json")]
    [InlineData("validate", "--ref-dir", "no-such-folder", "a.json")]
    public void Wrong_usage_is_told_apart_from_invalid_data(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_instance_says_begins_no_line_and_steers_no_terminal()
    {
        var closed = _folder.Write("closed.json", """{ "additionalProperties": false }""");
        var run = ToolRun.WithInput("""{"\n::error::x\u001b[31m":1}""", "validate", "--schema", closed, "-");
        Assert.Equal(2, run.Lines.Length);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Validate(params string[] paths) => ToolRun.Of(["validate", "--schema", _schema, .. paths]);
}
