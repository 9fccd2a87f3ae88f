using System.Globalization;

namespace Schemawright.Patterns;

/// <content>Escapes and character classes.</content>
internal sealed partial class EcmaPatternParser
{
    private PatternNode ParseEscape(int start)
    {
        if (_position >= _text.Length)
            throw Fail("it ends with a '\\'", start);
        switch (_text[_position])
        {
            case 'b':
                _position++;
                return new PatternNode(PatternNodeKind.WordBoundary);
            case 'B':
                _position++;
                return new PatternNode(PatternNodeKind.NotWordBoundary);
            case 'k':
                _position++;
                return TryTake('<') ? AddBackReference(new PatternNode(PatternNodeKind.BackReference) { GroupName = ParseGroupName(start) }) : throw Fail("'\\k' must be followed by a group name", start);
            case >= '1' and <= '9':
                return AddBackReference(new PatternNode(PatternNodeKind.BackReference) { Group = TakeNumber() });
            default:
                return SetNode(TryParseClassEscape(start, out var set) ? set : Single(ParseCharacterEscape(start, false)));
        }
    }

    private PatternNode AddBackReference(PatternNode reference)
    {
        _backReferences.Add(reference);
        return reference;
    }

    private CodePointSet ParseClass(int start)
    {
        var isNegated = TryTake('^');
        var ranges = new List<(int First, int Last)>();
        var set = CodePointSet.Empty;
        while (!TryTake(']'))
        {
            if (_position >= _text.Length)
                throw Fail("a '[' is never closed", start);
            var atomStart = _position;
            var first = ParseClassAtom(out var escaped);
            if (_position + 1 < _text.Length && _text[_position] == '-' && _text[_position + 1] != ']')
            {
                _position++;
                var last = ParseClassAtom(out var escapedLast);
                if (escaped is null && escapedLast is null)
                {
                    ranges.Add(first <= last ? (first, last) : throw Fail("the range is out of order", atomStart));
                    continue;
                }

                // A class can't end a range: the hyphen stands for itself.
                ranges.Add(('-', '-'));
                Add(last, escapedLast);
            }

            Add(first, escaped);
        }

        set = set.Union(CodePointSet.Of(ranges));
        return isNegated ? set.Complement() : set;

        void Add(int codePoint, CodePointSet? escapedSet)
        {
            if (escapedSet is null)
                ranges.Add((codePoint, codePoint));
            else
                set = set.Union(escapedSet);
        }
    }

    private int ParseClassAtom(out CodePointSet? escaped)
    {
        escaped = null;
        var start = _position;
        var codePoint = TakeCodePoint();
        if (codePoint != '\\')
            return codePoint;
        if (TryParseClassEscape(start, out var set))
        {
            escaped = set;
            return -1;
        }

        return ParseCharacterEscape(start, true);
    }

    /// <summary>Reads <c>\d</c>, <c>\w</c>, <c>\s</c>, <c>\p{…}</c> and their opposites.</summary>
    private bool TryParseClassEscape(int start, out CodePointSet set)
    {
        set = CodePointSet.Empty;
        if (_position >= _text.Length)
            throw Fail("it ends with a '\\'", start);
        var letter = _text[_position];
        if (letter is not ('d' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P'))
            return false;
        _position++;
        var positive = letter switch
        {
            'd' or 'D' => CharacterClasses.Digit,
            'w' or 'W' => CharacterClasses.Word,
            's' or 'S' => CharacterClasses.Space,
            _ => ParseProperty(start),
        };
        set = char.IsLower(letter) ? positive : positive.Complement();
        return true;
    }

    private CodePointSet ParseProperty(int start)
    {
        var end = _text.IndexOf("}", _position, StringComparison.Ordinal);
        if (!TryTake('{') || end < 0)
            throw Fail("'\\p' must be followed by a Unicode property in braces", start);
        var expression = _text.Substring(_position, end - _position);
        _position = end + 1;
        return UnicodeProperties.TryGet(expression, out var set) ? set : throw Fail($"the Unicode property '{expression}' is not known", start);
    }

    private int ParseCharacterEscape(int start, bool isInClass)
    {
        var codePoint = TakeCodePoint();
        switch (codePoint)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case 'b' when isInClass:
                return '\b';
            case '0' when _position >= _text.Length || !IsDigit(_text[_position]):
                return 0;
            case 'c' when _position < _text.Length && _text[_position] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return _text[_position++] & 0x1F;
            case 'x':
                return TakeHex(2, start);
            case 'u':
                return ParseUnicodeEscape(start);
            default:
                var isLetterOrDigit = codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
                return isLetterOrDigit ? throw Fail($"'\\{(char)codePoint}' is not a valid escape", start) : codePoint;
        }
    }

    private int ParseUnicodeEscape(int start)
    {
        if (TryTake('{'))
        {
            var end = _text.IndexOf("}", _position, StringComparison.Ordinal);
            var digits = end < 0 ? "" : _text.Substring(_position, end - _position);
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
                || codePoint is < 0 or > CodePointSet.Last)
                throw Fail("'\\u{…}' does not contain a code point", start);
            _position = end + 1;
            return codePoint;
        }

        var unit = TakeHex(4, start);
        var next = _position;
        if (unit is >= 0xD800 and <= 0xDBFF && TryTake('\\') && TryTake('u') && _position < _text.Length && _text[_position] != '{')
        {
            var low = TakeHex(4, start);
            if (low is >= 0xDC00 and <= 0xDFFF)
                return char.ConvertToUtf32((char)unit, (char)low);
        }

        _position = unit is >= 0xD800 and <= 0xDBFF ? next : _position;
        return unit;
    }

    private int TakeHex(int count, int start)
    {
        var end = _position + count;
        if (end > _text.Length || !int.TryParse(_text.Substring(_position, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw Fail("an escape has too few hexadecimal digits", start);
        _position = end;
        return value;
    }

    private static CodePointSet Single(int codePoint) => CodePointSet.Of((codePoint, codePoint));
}
