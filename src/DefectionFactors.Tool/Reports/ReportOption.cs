using System.CommandLine;

namespace DefectionFactors.Tool.Reports;

/// <summary>The option <c>--report text|json</c>.</summary>
internal static class ReportOption
{
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>Describes the option.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>("--report") { Description = "Report format: text or json.", DefaultValueFactory = static _ => Text };
        return option.AcceptOnlyFromAmong(Text, Json);
    }

    /// <summary>Whether the report is for programs.</summary>
    public static bool IsJson(this ParseResult parsed, Option<string> option) => parsed.GetValue(option) == Json;

    /// <summary>The parser takes what it does not know for a file; a mistyped option is no file.</summary>
    /// <param name="paths">What was taken for files.</param>
    /// <returns>What looks like an option; null where nothing does.</returns>
    public static string? MistypedAmong(IEnumerable<string> paths) => paths.FirstOrDefault(static path => path.Length > 1 && path[0] == '-' && !Path.Exists(path));
}
