using System.Text.RegularExpressions;

namespace Schemawright.Docs.Tests.Pages;

/// <summary>A comment that says what a block is: <c>&lt;!-- file: order.schema.json --&gt;</c>.</summary>
/// <param name="Name">The word before the colon.</param>
/// <param name="Value">What follows it; empty where there is no colon.</param>
internal sealed partial record PageMark(string Name, string Value)
{
    /// <summary>The mark in a line of its own, or null.</summary>
    public static PageMark? Parse(string line) =>
        Comment().Match(line.Trim()) is { Success: true } match ? new(match.Groups["name"].Value, match.Groups["value"].Value) : null;

    /// <summary>The value of the first mark of that name in a page, or null.</summary>
    public static string? Find(string text, string name) =>
        text.Split('\n').Select(Parse).FirstOrDefault(mark => mark?.Name == name)?.Value;

    [GeneratedRegex("^<!-- (?<name>[a-z ]+?)(: (?<value>.*))? -->$")]
    private static partial Regex Comment();
}
