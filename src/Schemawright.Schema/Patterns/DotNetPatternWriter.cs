using System.Globalization;
using System.Text;

namespace Schemawright.Patterns;

/// <summary>
/// Writes a parsed pattern as a .NET regular expression with the same matches. .NET matches UTF-16 code units, so a code point beyond the basic plane
/// becomes a surrogate pair. The classes, <c>$</c> and <c>\b</c> of .NET have other meanings, so none of them is used.
/// </summary>
internal sealed class DotNetPatternWriter
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int FirstAstral = 0x10000;
    private const string Word = "[0-9A-Z_a-z]";

    /// <summary>
    /// Matches the empty string everywhere. An empty branch would mean the same, but .NET 10 simplifies <c>(?:a{1,2}|){2}</c> to <c>a{2,4}</c>, losing the
    /// branch.
    /// </summary>
    private const string Nothing = "(?:\\b|\\B)";

    private readonly StringBuilder _output = new();
    private readonly bool _keepsCaptures;

    private DotNetPatternWriter(bool keepsCaptures) => _keepsCaptures = keepsCaptures;

    /// <summary>Translates a pattern.</summary>
    public static string Write(PatternNode pattern)
    {
        var writer = new DotNetPatternWriter(HasBackReference(pattern));
        writer.WriteNode(pattern);
        return writer._output.ToString();
    }

    private static bool HasBackReference(PatternNode node) => node.Kind == PatternNodeKind.BackReference || node.Children.Any(HasBackReference);

    private void WriteNode(PatternNode node)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Set:
                WriteSet(node.Set);
                break;
            case PatternNodeKind.Sequence when node.Children.Count == 0:
            case PatternNodeKind.Repeat when node.Maximum == 0:
                _output.Append(Nothing);
                break;
            case PatternNodeKind.Sequence:
                foreach (var child in node.Children)
                    WriteNode(child);
                break;
            case PatternNodeKind.Alternation:
                WriteGroup("(?:", node.Children);
                break;
            case PatternNodeKind.Repeat:
                WriteGroup("(?:", node.Children);
                WriteQuantifier(node);
                break;
            case PatternNodeKind.Capture:
                WriteGroup(_keepsCaptures ? FormattableString.Invariant($"(?<g{node.Group}>") : "(?:", node.Children);
                break;
            case PatternNodeKind.BackReference:
                // A group that did not take part in the match matches the empty string in ECMA-262 and nothing at all in .NET.
                _output.Append(FormattableString.Invariant($"(?(g{node.Group})\\k<g{node.Group}>|)"));
                break;
            case PatternNodeKind.LookAhead:
                WriteGroup(node.IsNegated ? "(?!" : "(?=", node.Children);
                break;
            case PatternNodeKind.LookBehind:
                WriteGroup(node.IsNegated ? "(?<!" : "(?<=", node.Children);
                break;
            default:
                _output.Append(Assertion(node.Kind));
                break;
        }
    }

    private static string Assertion(PatternNodeKind kind) => kind switch
    {
        PatternNodeKind.Start => "\\A",
        PatternNodeKind.End => "\\z",
        PatternNodeKind.WordBoundary => $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))",
        _ => $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))",
    };

    private void WriteGroup(string opening, IReadOnlyList<PatternNode> branches)
    {
        _output.Append(opening);
        for (var i = 0; i < branches.Count; i++)
        {
            if (i > 0)
                _output.Append('|');
            WriteNode(branches[i]);
        }

        _output.Append(')');
    }

    private void WriteQuantifier(PatternNode node)
    {
        _output.Append((node.Minimum, node.Maximum) switch
        {
            (0, PatternNode.Unbounded) => "*",
            (1, PatternNode.Unbounded) => "+",
            (0, 1) => "?",
            (var minimum, PatternNode.Unbounded) => FormattableString.Invariant($"{{{minimum},}}"),
            var (minimum, maximum) => FormattableString.Invariant($"{{{minimum},{maximum}}}"),
        });
        if (node.IsLazy)
            _output.Append('?');
    }

    private void WriteSet(CodePointSet set)
    {
        var alternatives = new List<string>();
        var basic = new StringBuilder();
        for (var i = 0; i < set.RangeCount; i++)
        {
            var (first, last) = set[i];

            // The text has no lone surrogates, so as code units by themselves they would only match halves of characters.
            if (first < FirstSurrogate)
                AppendRange(basic, first, Math.Min(last, FirstSurrogate - 1));
            if (first < FirstAstral && last > LastSurrogate)
                AppendRange(basic, Math.Max(first, LastSurrogate + 1), Math.Min(last, FirstAstral - 1));
            if (last >= FirstAstral)
                AddPairs(alternatives, Math.Max(first, FirstAstral), last);
        }

        if (basic.Length > 0)
            alternatives.Insert(0, $"[{basic}]");

        // An empty class matches nothing.
        _output.Append(alternatives.Count switch
        {
            0 => "(?!)",
            1 when alternatives[0][0] == '[' && alternatives[0].IndexOf("]", StringComparison.Ordinal) == alternatives[0].Length - 1 => alternatives[0],
            _ => $"(?:{string.Join("|", alternatives)})",
        });
    }

    /// <summary>The surrogate pairs of a range: whole rows of low surrogates together, the two ends separately.</summary>
    private static void AddPairs(List<string> alternatives, int first, int last)
    {
        var (firstHigh, firstLow) = Split(first);
        var (lastHigh, lastLow) = Split(last);
        if (firstHigh == lastHigh)
        {
            alternatives.Add(Unit(firstHigh) + Class(firstLow, lastLow));
            return;
        }

        if (firstLow > 0xDC00)
            alternatives.Add(Unit(firstHigh++) + Class(firstLow, 0xDFFF));
        if (lastLow < 0xDFFF)
            alternatives.Add(Unit(lastHigh--) + Class(0xDC00, lastLow));
        if (firstHigh <= lastHigh)
            alternatives.Add(Class(firstHigh, lastHigh) + Class(0xDC00, 0xDFFF));
    }

    private static (int High, int Low) Split(int codePoint) => (0xD800 + ((codePoint - FirstAstral) >> 10), 0xDC00 + ((codePoint - FirstAstral) & 0x3FF));

    private static string Class(int first, int last)
    {
        var range = new StringBuilder();
        AppendRange(range, first, last);
        return $"[{range}]";
    }

    private static void AppendRange(StringBuilder output, int first, int last)
    {
        output.Append(Unit(first));
        if (last > first)
            output.Append('-').Append(Unit(last));
    }

    private static string Unit(int unit) => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
