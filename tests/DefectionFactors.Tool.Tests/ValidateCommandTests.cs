using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace DefectionFactors.Tool.Tests;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("defection-factors-").FullName;

    [Fact]
    public void Without_a_file_the_bundled_dataset_is_valid_and_shown_as_a_table()
    {
        var run = ToolRun.Of("validate");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        foreach (var kind in (string[])["association", "condition", "event", "policy", "route", "statistic", "testimony"])
            Assert.Contains(kind, run.Output, StringComparison.Ordinal);
        Assert.Contains($"{DefectionFactorDataset.Bundled.Records!.Count} records", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 6 warnings, 71 notes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thirteenth_month_is_one_error_at_its_place()
    {
        var text = Encoding.UTF8.GetString(DefectionFactorDataset.BundledJson());
        var month = text.IndexOf("\"time\": \"2013-05\"", StringComparison.Ordinal);
        Assert.True(month > 0);
        var broken = text.Remove(month, "\"time\": \"2013-05\"".Length).Insert(month, "\"time\": \"2013-13\"");
        var path = Write("broken.json", Encoding.UTF8.GetBytes(broken));
        var line = broken.AsSpan(0, month).Count('\n') + 1;
        var column = month - broken.LastIndexOf('\n', month) + "\"time\": ".Length;

        var run = ToolRun.Of("validate", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{path}:{line}:{column}: error pattern /records/", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, ", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), static line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        var good = Write("good.json", DefectionFactorDataset.BundledJson());
        var bad = Write("bad.json", "{"u8.ToArray());
        var missing = Path.Combine(_folder, "missing.json");

        var run = ToolRun.Of("validate", missing, bad, good);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing.json: can't be read", run.Error, StringComparison.Ordinal);
        Assert.Contains("bad.json:1:2: error", run.Output, StringComparison.Ordinal);
        Assert.Contains("good.json: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unknown")]
    [InlineData("-x")]
    public void An_unknown_option_is_told_and_is_no_file(string option)
    {
        var run = ToolRun.Of("validate", option);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Unknown option '{option}'.", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_packed_file_that_was_cut_off_is_told()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(DefectionFactorDataset.BundledJson());
        var run = ToolRun.Of("validate", Write("cut.json.gz", packed.ToArray()[..^100]));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cut.json.gz: can't be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_report_is_not_valid_where_a_file_was_not_read()
    {
        var run = ToolRun.Of("validate", "--report", "json", Write("good.json", DefectionFactorDataset.BundledJson()), Path.Combine(_folder, "missing.json"));
        Assert.Equal(2, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        Assert.False(report.RootElement.GetProperty("valid").GetBoolean());
        Assert.True(Assert.Single(report.RootElement.GetProperty("files").EnumerateArray()).GetProperty("valid").GetBoolean());
    }

    [Fact]
    public void A_folder_is_refused_with_its_reason()
    {
        var run = ToolRun.Of("validate", _folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("This is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_beyond_all_measure_is_told_at_its_place()
    {
        var text = Encoding.UTF8.GetString(DefectionFactorDataset.BundledJson());
        var value = text.IndexOf("\"value\": ", StringComparison.Ordinal) + "\"value\": ".Length;
        var end = text.IndexOfAny([',', '\n'], value);
        var path = Write("huge.json", Encoding.UTF8.GetBytes(text.Remove(value, end - value).Insert(value, "1e400")));

        var run = ToolRun.Of("validate", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"huge\.json:\d+:\d+: error maximum /records/\d+/quantity/value: 1e400 ", run.Output);
    }

    [Fact]
    public void The_json_report_has_its_documented_form()
    {
        var bad = Write("bad.json", "{\n  \"schemaVersion\": 1\n}"u8.ToArray());
        var run = ToolRun.Of("validate", "--report", "json", bad);
        Assert.Equal(1, run.ExitCode);

        using var report = JsonDocument.Parse(run.Output);
        Assert.False(report.RootElement.GetProperty("valid").GetBoolean());
        var file = Assert.Single(report.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal(bad, file.GetProperty("path").GetString());
        Assert.Equal(1, file.GetProperty("invalid").GetInt32());
        var error = Assert.Single(file.GetProperty("errors").EnumerateArray(), static error => error.GetProperty("keyword").GetString() == "type");
        Assert.Equal("/schemaVersion", error.GetProperty("instanceLocation").GetString());
        Assert.Equal(2, error.GetProperty("line").GetInt32());
        Assert.Equal(20, error.GetProperty("column").GetInt32());
        foreach (var member in (string[])["keywordLocation", "absoluteKeywordLocation", "message", "severity"])
            Assert.False(string.IsNullOrEmpty(error.GetProperty(member).GetString()));
    }

    [Fact]
    public void A_rule_that_a_valid_file_breaks_is_an_error_at_its_place()
    {
        const string Period = "\"time\": \"2004-07-27/2004-07-28\"";
        var text = Encoding.UTF8.GetString(DefectionFactorDataset.BundledJson());
        var start = text.IndexOf(Period, StringComparison.Ordinal);
        Assert.True(start > 0);
        var path = Write("reversed.json", Encoding.UTF8.GetBytes(text.Replace(Period, "\"time\": \"2004-07-28/2004-07-27\"", StringComparison.Ordinal)));
        var line = text.AsSpan(0, start).Count('\n') + 1;

        var run = ToolRun.Of("validate", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"{System.Text.RegularExpressions.Regex.Escape(path)}:{line}:15: error DFR202 /records/\d+/time: '2004-07-28/2004-07-27' starts on 2004-07-28", run.Output);
        Assert.Contains("1 error, 6 warnings, 71 notes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_leave_a_file_valid_and_information_is_listed_on_demand()
    {
        var quiet = ToolRun.Of("validate");
        Assert.Equal(6, quiet.Output.Split('\n').Count(static line => line.Contains(": warning DFR", StringComparison.Ordinal)));
        Assert.DoesNotContain(": information ", quiet.Output, StringComparison.Ordinal);

        var all = ToolRun.Of("validate", "--information");
        Assert.Equal(0, all.ExitCode);
        Assert.Equal(71, all.Output.Split('\n').Count(static line => line.Contains(": information DFR", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rule_can_be_turned_off_or_weigh_more_or_less()
    {
        var off = ToolRun.Of("validate", "--rule", "DFR507=off", "--rule", "dfr404=information");
        Assert.Equal(0, off.ExitCode);
        Assert.Contains("0 errors, 2 warnings, 72 notes", off.Output, StringComparison.Ordinal);

        var raised = ToolRun.Of("validate", "--rule", "DFR403=off", "--rule", "DFR403=error");
        Assert.Equal(1, raised.ExitCode);
        Assert.Contains(": error DFR403 ", raised.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DFR999=off")]
    [InlineData("DFR404")]
    [InlineData("DFR404=loud")]
    [InlineData("DFR404=off=off")]
    public void A_choice_that_is_none_is_told(string choice)
    {
        var run = ToolRun.Of("validate", "--rule", choice);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{choice}' is not a valid rule setting", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(77, "--information")]
    public void The_json_report_lists_findings_with_their_severity(int count, params string[] options)
    {
        using var report = JsonDocument.Parse(ToolRun.Of(["validate", "--report", "json", .. options]).Output);
        var file = Assert.Single(report.RootElement.GetProperty("files").EnumerateArray());
        Assert.True(file.GetProperty("valid").GetBoolean());
        var entries = file.GetProperty("errors").EnumerateArray().ToArray();
        Assert.Equal(count, entries.Length);
        Assert.All(entries, static entry => Assert.Matches("^DFR[0-9]{3}$", entry.GetProperty("keyword").GetString()));
        Assert.Equal(6, entries.Count(static entry => entry.GetProperty("severity").GetString() == "warning"));
    }

    [Fact]
    public void Compressed_files_and_the_standard_input_are_read()
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(DefectionFactorDataset.BundledJson());
        Assert.Equal(0, ToolRun.Of("validate", Write("data.json.gz", buffer.ToArray())).ExitCode);
        Assert.Equal(0, ToolRun.WithInput(DefectionFactorDataset.BundledJson(), "validate", "-").ExitCode);
        Assert.Equal(2, ToolRun.Of("validate", Write("broken.json.gz", [1, 2, 3])).ExitCode);
    }

    [Theory]
    [InlineData("validate", "--report", "xml")]
    [InlineData("validate", "--no-such-option")]
    [InlineData("no-such-command")]
    public void Wrong_usage_is_told_apart_from_an_invalid_file(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    public static TheoryData<string, byte[]> HostileTexts { get; } = new()
    {
        { "empty", [] },
        { "truncated", DefectionFactorDataset.BundledJson()[..5000] },
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray() },
        { "deep", Encoding.UTF8.GetBytes(new string('[', 1000) + new string(']', 1000)) },
        { "lone surrogate", "{\"schemaVersion\": \"\\ud800\"}"u8.ToArray() },
        { "duplicate names", "{\"schemaVersion\": \"1.0\", \"schemaVersion\": \"1.0\"}"u8.ToArray() },
        { "huge number", "{\"schemaVersion\": 1e400}"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_is_a_located_error_and_no_crash(string name, byte[] text)
    {
        var path = Write(name.Replace(' ', '-') + ".json", text);
        var run = ToolRun.Of("validate", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@":\d+:\d+: error ", run.Output);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_read_correctly()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. DefectionFactorDataset.BundledJson()];
        Assert.Equal(0, ToolRun.Of("validate", Write("mark.json", text)).ExitCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, byte[] text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, text);
        return path;
    }
}
