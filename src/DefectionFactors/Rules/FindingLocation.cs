using System.Globalization;

namespace DefectionFactors.Rules;

/// <summary>A place in the text that a rule remembers. Many are remembered and few spoken of, so that the pointer is put together when it is asked for.</summary>
/// <param name="Record">The position of the record that it lies in; negative where <paramref name="Member"/> is the whole pointer.</param>
/// <param name="Member">JSON Pointer from the record to the value.</param>
/// <param name="Line">Its line, from 1 on; 0 where it is found later, since the whole text is at hand.</param>
/// <param name="Column">Its column, from 1 on; 0 likewise.</param>
internal readonly record struct FindingLocation(int Record, string Member, int Line, int Column)
{
    /// <summary>A place by its whole pointer.</summary>
    /// <param name="pointer">JSON Pointer to the value.</param>
    /// <param name="line">Its line; 0 where it is found later.</param>
    /// <param name="column">Its column; 0 likewise.</param>
    public FindingLocation(string pointer, int line, int column)
        : this(-1, pointer, line, column)
    {
    }

    /// <summary>JSON Pointer to the value.</summary>
    public string Pointer => Record < 0 ? Member : string.Create(CultureInfo.InvariantCulture, $"/records/{Record}{Member}");
}
