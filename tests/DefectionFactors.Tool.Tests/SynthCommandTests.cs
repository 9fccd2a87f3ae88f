using System.IO.Compression;

namespace DefectionFactors.Tool.Tests;

/// <summary><c>defection-factors synth</c>.</summary>
public sealed class SynthCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Faults_and_the_errors_to_expect_stand_beside_each_other()
    {
        var run = ToolRun.Of("synth", "--count", "500", "--seed", "42", "--faults", "1/50", "--output", _folder.PathOf("syn.ndjson"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(501, File.ReadAllLines(_folder.PathOf("syn.ndjson")).Length);
        var rows = File.ReadAllLines(_folder.PathOf("syn.expected-errors.csv"));
        Assert.Equal("index,line,column,id,severity,code,pointer", rows[0]);
        Assert.Equal($"{_folder.PathOf("syn.expected-errors.csv")}: {rows.Length - 1} planted faults", run.Output.Split('\n')[1]);
        Assert.InRange(rows.Length - 1, 1, 40);
    }

    [Fact]
    public void A_document_without_faults_is_valid()
    {
        var path = _folder.PathOf("syn.json");
        Assert.Equal(0, ToolRun.Of("synth", "--count", "200", "--seed", "1", "--output", path).ExitCode);
        Assert.Equal(0, ToolRun.Of("validate", path).ExitCode);
        Assert.Equal(["syn.json"], _folder.Files);
    }

    [Fact]
    public void A_packed_file_holds_the_same_text()
    {
        ToolRun.Of("synth", "--count", "50", "--seed", "1", "--output", _folder.PathOf("plain.ndjson"));
        ToolRun.Of("synth", "--count", "50", "--seed", "1", "--output", _folder.PathOf("packed.ndjson.gz"));
        using var packed = new GZipStream(File.OpenRead(_folder.PathOf("packed.ndjson.gz")), CompressionMode.Decompress);
        using var text = new MemoryStream();
        packed.CopyTo(text);
        Assert.Equal(File.ReadAllBytes(_folder.PathOf("plain.ndjson")), text.ToArray());
    }

    [Theory]
    [InlineData("Option '--count' is required.", "synth", "--output", "x.ndjson")]
    [InlineData("Option '--output' is required.", "synth", "--count", "1")]
    [InlineData("'x.csv' does not name a format; end it with .ndjson, .ndjson.gz, .json or .json.gz.", "synth", "--count", "1", "--output", "x.csv")]
    [InlineData("'0.1' is not a valid rate of faults; write it like 1/1000.", "synth", "--count", "1", "--faults", "0.1", "--output", "x.json")]
    [InlineData("'-1' is not valid for --count; expected an integer of at least 0.", "synth", "--count", "-1", "--output", "x.json")]
    [InlineData("'0' is not valid for --from; expected an integer of at least 1.", "synth", "--count", "1", "--from", "0", "--output", "x.json")]
    public void A_wrong_call_says_what_is_wrong(string message, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(message, run.Error.Split('\n')[0]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_place_to_write()
    {
        var run = ToolRun.Of("synth", "--count", "1", "--output", Path.Combine(_folder.PathOf("nowhere"), "x.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("x.json: can't be written: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }
}
