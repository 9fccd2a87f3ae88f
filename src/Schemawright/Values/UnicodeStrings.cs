using System.Buffers;

namespace Schemawright.Values;

/// <summary>Tells strings that are Unicode text from those that are not.</summary>
internal static class UnicodeStrings
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(static code => (char)code)]);

    /// <summary>The index of the first surrogate without its partner, or -1.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAny(Surrogates);
        if (start < 0)
            return -1;
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>Refuses a string that JSON could not carry: it would be written as another one.</summary>
    /// <exception cref="ArgumentException">The string has a lone surrogate.</exception>
    public static void ThrowIfNotText(string text)
    {
        var index = IndexOfLoneSurrogate(text);
        if (index >= 0)
            throw new ArgumentException($"The string has an unpaired surrogate at index {index}; it is not valid Unicode and can't be written as JSON.");
    }
}
