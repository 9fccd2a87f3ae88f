using System.Globalization;

namespace Schemawright.Patterns;

/// <summary>
/// Parses an ECMA-262 regular expression as with the <c>u</c> flag, section 22.2.1: by code points. As browsers do without the flag, it also accepts
/// an escaped punctuation character, and braces that are not a quantifier, as literals; many schemas contain them.
/// </summary>
internal sealed partial class EcmaPatternParser
{
    private const int MaxNesting = 200;

    private readonly string _text;
    private readonly List<string?> _groupNames = [];
    private readonly List<PatternNode> _backReferences = [];
    private int _position;
    private int _depth;

    private EcmaPatternParser(string text) => _text = text;

    /// <summary>Parses a pattern.</summary>
    /// <param name="pattern">The regular expression without delimiters.</param>
    /// <param name="error">What is wrong with it; <see langword="null"/> if it is valid.</param>
    /// <returns>Its root; <see langword="null"/> if it is not valid.</returns>
    public static PatternNode? Parse(string pattern, out PatternError? error)
    {
        var parser = new EcmaPatternParser(pattern);
        try
        {
            var node = parser.ParseAlternation();
            if (parser._position < pattern.Length)
                throw parser.Fail("there is a ')' without a '('");
            parser.ResolveBackReferences();
            error = null;
            return node;
        }
        catch (PatternSyntaxException exception)
        {
            error = exception.Error;
            return null;
        }
    }

    private PatternNode ParseAlternation()
    {
        if (++_depth > MaxNesting)
            throw Fail("its groups are nested too deeply");
        var branches = new List<PatternNode> { ParseSequence() };
        while (TryTake('|'))
            branches.Add(ParseSequence());
        _depth--;
        return branches.Count == 1 ? branches[0] : new PatternNode(PatternNodeKind.Alternation) { Children = branches };
    }

    private PatternNode ParseSequence()
    {
        var parts = new List<PatternNode>();
        while (_position < _text.Length && _text[_position] is not ('|' or ')'))
            parts.Add(ParseTerm());
        return parts.Count == 1 ? parts[0] : new PatternNode(PatternNodeKind.Sequence) { Children = parts };
    }

    private PatternNode ParseTerm()
    {
        var start = _position;
        var atom = ParseAtom();
        if (!TryParseQuantifier(out var minimum, out var maximum))
            return atom;

        if (atom.Kind
            is PatternNodeKind.Start or PatternNodeKind.End or PatternNodeKind.WordBoundary or PatternNodeKind.NotWordBoundary or PatternNodeKind.LookBehind)
            throw Fail("there is nothing to repeat before the quantifier", start);
        var isLazy = TryTake('?');
        return new PatternNode(PatternNodeKind.Repeat) { Children = [atom], Minimum = minimum, Maximum = maximum, IsLazy = isLazy };
    }

    private PatternNode ParseAtom()
    {
        var start = _position;
        var codePoint = TakeCodePoint();
        switch (codePoint)
        {
            case '^':
                return new PatternNode(PatternNodeKind.Start);
            case '$':
                return new PatternNode(PatternNodeKind.End);
            case '.':
                return SetNode(CharacterClasses.Dot);
            case '(':
                return ParseGroup(start);
            case '[':
                return SetNode(ParseClass(start));
            case '\\':
                return ParseEscape(start);
            case '*' or '+' or '?':
                throw Fail("there is nothing to repeat before the quantifier", start);
            case '{' when IsQuantifier(start):
                throw Fail("there is nothing to repeat before the quantifier", start);
            default:
                return SetNode(CodePointSet.Of((codePoint, codePoint)));
        }
    }

    private PatternNode ParseGroup(int start)
    {
        if (!TryTake('?'))
            return ParseCapture(start, null);
        if (TryTake(':'))
            // Unlike its content, a group can always be repeated.
            return CloseGroup(start, new PatternNode(PatternNodeKind.Sequence) { Children = [ParseAlternation()] });
        if (TryTake('='))
            return ParseLookAround(start, PatternNodeKind.LookAhead, false);
        if (TryTake('!'))
            return ParseLookAround(start, PatternNodeKind.LookAhead, true);
        if (!TryTake('<'))
            throw Fail("the group after '(?' is of an unknown kind", start);
        if (TryTake('='))
            return ParseLookAround(start, PatternNodeKind.LookBehind, false);
        return TryTake('!') ? ParseLookAround(start, PatternNodeKind.LookBehind, true) : ParseCapture(start, ParseGroupName(start));
    }

    private PatternNode ParseCapture(int start, string? name)
    {
        if (name is not null && _groupNames.Contains(name))
            throw Fail($"there are two groups with the name '{name}'", start);
        _groupNames.Add(name);
        var group = _groupNames.Count;
        return new PatternNode(PatternNodeKind.Capture) { Children = [CloseGroup(start, ParseAlternation())], Group = group };
    }

    private PatternNode ParseLookAround(int start, PatternNodeKind kind, bool isNegated) =>
        new(kind) { Children = [CloseGroup(start, ParseAlternation())], IsNegated = isNegated };

    private PatternNode CloseGroup(int start, PatternNode content) => TryTake(')') ? content : throw Fail("a '(' is never closed", start);

    private string ParseGroupName(int start)
    {
        var end = _text.IndexOf(">", _position, StringComparison.Ordinal);
        var name = end < 0 ? "" : _text.Substring(_position, end - _position);
        if (name.Length == 0 || char.IsDigit(name[0]) || !name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$'))
            throw Fail("a group's name is not an identifier", start);
        _position = end + 1;
        return name;
    }

    private bool TryParseQuantifier(out int minimum, out int maximum)
    {
        (minimum, maximum) = (0, PatternNode.Unbounded);
        if (TryTake('*'))
            return true;
        if (TryTake('+'))
        {
            minimum = 1;
            return true;
        }

        if (TryTake('?'))
        {
            maximum = 1;
            return true;
        }

        if (!IsQuantifier(_position))
            return false;
        var start = _position++;
        minimum = TakeNumber();
        maximum = !TryTake(',') ? minimum : _text[_position] == '}' ? PatternNode.Unbounded : TakeNumber();
        _position++;
        return minimum <= maximum ? true : throw Fail("the numbers of a quantifier are out of order", start);
    }

    /// <summary>Whether <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c> is at a position.</summary>
    private bool IsQuantifier(int position)
    {
        var i = position + 1;
        if (position >= _text.Length || _text[position] != '{' || i >= _text.Length || !IsDigit(_text[i]))
            return false;
        while (i < _text.Length && IsDigit(_text[i]))
            i++;
        if (i < _text.Length && _text[i] == ',')
            i++;
        while (i < _text.Length && IsDigit(_text[i]))
            i++;
        return i < _text.Length && _text[i] == '}';
    }

    private int TakeNumber()
    {
        var start = _position;
        while (_position < _text.Length && IsDigit(_text[_position]))
            _position++;
        var digits = _text.Substring(start, _position - start);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : PatternNode.Unbounded;
    }

    private void ResolveBackReferences()
    {
        foreach (var reference in _backReferences)
        {
            if (reference.GroupName is not null)
                reference.Group = _groupNames.IndexOf(reference.GroupName) + 1;
            if (reference.Group == 0 || reference.Group > _groupNames.Count)
                throw Fail($"it refers back to a group '{reference.GroupName ?? reference.Group.ToString(CultureInfo.InvariantCulture)}' that does not exist", 0);
        }
    }

    private bool TryTake(char c)
    {
        if (_position >= _text.Length || _text[_position] != c)
            return false;
        _position++;
        return true;
    }

    private int TakeCodePoint()
    {
        if (_position >= _text.Length)
            throw Fail("it ends too early");
        var c = _text[_position++];
        return char.IsHighSurrogate(c) && _position < _text.Length && char.IsLowSurrogate(_text[_position])
            ? char.ConvertToUtf32(c, _text[_position++])
            : c;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static PatternNode SetNode(CodePointSet set) => new(PatternNodeKind.Set) { Set = set };

    private PatternSyntaxException Fail(string message) => Fail(message, _position);

    private static PatternSyntaxException Fail(string message, int position) => new(new PatternError(message, position));
}
