using System.Globalization;
using System.Text;

namespace DefectionFactors.Rules.Privacy;

/// <summary>Puts the traits that testimonies can share into one text. It keeps its memory from testimony to testimony.</summary>
internal sealed class TestimonyTraits
{
    private readonly List<string> _codes = [];
    private readonly StringBuilder _text = new();
    private char[] _characters = new char[256];

    /// <summary>The traits of a testimony: sex, age, time, countries and themes, in an order that does not depend on that of the record.</summary>
    /// <returns>A text that is valid until the next call.</returns>
    public ReadOnlySpan<char> Of(RecordEntry entry, TestimonyRecord testimony)
    {
        _text.Clear();
        _text.Append(CultureInfo.InvariantCulture, $"{testimony.Respondent?.Sex}|{testimony.Respondent?.AgeDecade}|{testimony.Time.Value}|");
        foreach (var place in entry.Places)
            AddCode(place.Country?.Value ?? "", once: true);
        AppendCodes();
        _text.Append('|');
        foreach (var theme in testimony.Themes)
            AddCode(theme.Value, once: false);
        AppendCodes();

        if (_characters.Length < _text.Length)
            _characters = new char[_text.Length * 2];
        _text.CopyTo(0, _characters, _text.Length);
        return _characters.AsSpan(0, _text.Length);
    }

    private void AddCode(string code, bool once)
    {
        var position = _codes.BinarySearch(code, StringComparer.Ordinal);
        if (position < 0)
            _codes.Insert(~position, code);
        else if (!once)
            _codes.Insert(position, code);
    }

    private void AppendCodes()
    {
        foreach (var code in _codes)
            _text.Append(code).Append('|');
        _codes.Clear();
    }
}
