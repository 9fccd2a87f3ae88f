using System.Text.RegularExpressions;

namespace Schemawright.Docs.Tests.Shell;

/// <summary>The commands and options of a tool, read from its own help.</summary>
internal sealed partial class ToolHelp
{
    private static readonly Dictionary<string, ToolHelp> Known = [];

    private ToolHelp(string text)
    {
        var lines = Section().Match(text).Groups["commands"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Commands = new HashSet<string>(lines.Select(static line => line.TrimStart().Split(' ')[0]), StringComparer.Ordinal);
        Options = new HashSet<string>(Option().Matches(text).Select(static match => match.Value), StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Commands { get; }

    public IReadOnlySet<string> Options { get; }

    /// <summary>What a call gets wrong, or null.</summary>
    public static string? MistakeIn(ToolCall call)
    {
        var path = new List<string>();
        var help = Of(call.Tool, path);
        foreach (var word in call.Arguments)
        {
            if (word.Length > 1 && word[0] == '-' && !help.Options.Contains(word.Split('=')[0]))
                return $"The command '{call.Tool} {string.Join(' ', path)}' has no option '{word}'.";
            if (help.Commands.Contains(word))
            {
                path.Add(word);
                help = Of(call.Tool, path);
            }
        }

        return path.Count == 0 && call.Arguments.FirstOrDefault()?.StartsWith('-') != true
            ? $"'{call.Tool}' has no such command: {string.Join(' ', call.Arguments)}"
            : null;
    }

    private static ToolHelp Of(string tool, List<string> path)
    {
        var key = $"{tool} {string.Join(' ', path)}";
        if (!Known.TryGetValue(key, out var help))
            Known[key] = help = new ToolHelp(ToolRun.Of(tool, [.. path, "--help"]).Output);
        return help;
    }

    [GeneratedRegex(@"^Commands:\n(?<commands>(  .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"(?<=^  (-\S+, )*)--?[a-z?][a-z-]*", RegexOptions.Multiline)]
    private static partial Regex Option();
}
