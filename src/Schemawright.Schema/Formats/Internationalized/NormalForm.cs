namespace Schemawright.Formats.Internationalized;

/// <summary>
/// Normalization form C, Unicode Standard Annex 15, of code points that a label may have. .NET has it in <c>string.Normalize</c>, but from ICU or the
/// operating system, and where globalization is invariant it changes nothing; here every program has to give the same answer.
/// </summary>
internal static class NormalForm
{
    private const int MaxDecompositionLength = 4;

    /// <summary>Whether some code points are in the form.</summary>
    /// <param name="codePoints">Code points that a label may have; few enough for the stack.</param>
    /// <returns>False where composing them anew gives others.</returns>
    public static bool IsComposed(ReadOnlySpan<int> codePoints)
    {
        Span<int> buffer = stackalloc int[codePoints.Length * MaxDecompositionLength];
        var length = 0;
        foreach (var codePoint in codePoints)
            Decompose(codePoint, buffer, ref length);
        var text = buffer.Slice(0, length);
        Order(text);
        return text.Slice(0, Compose(text)).SequenceEqual(codePoints);
    }

    private static void Decompose(int codePoint, Span<int> buffer, ref int length)
    {
        if (Compositions.TryDecompose(codePoint, out var parts))
        {
            Decompose(parts.First, buffer, ref length);
            codePoint = parts.Last;
        }

        buffer[length++] = codePoint;
    }

    /// <summary>Sorts the marks of each base character by their class, those of one class staying in their order.</summary>
    private static void Order(Span<int> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var mark = text[i];
            var markClass = CombiningClasses.Of(mark);
            var place = i;
            for (; markClass != 0 && place > 0 && CombiningClasses.Of(text[place - 1]) > markClass; place--)
                text[place] = text[place - 1];
            text[place] = mark;
        }
    }

    private static int Compose(Span<int> text)
    {
        var starter = -1;
        var length = 0;
        var previousClass = 0;
        foreach (var codePoint in text)
        {
            var ownClass = CombiningClasses.Of(codePoint);

            // Between the base and what combines with it, nothing of the same or a higher class may stand.
            var isNext = starter == length - 1;
            if (starter >= 0 && (isNext || previousClass < ownClass) && Compositions.TryCompose(text[starter], codePoint, out var composite))
            {
                text[starter] = composite;
                continue;
            }

            if (ownClass == 0)
                starter = length;
            previousClass = ownClass;
            text[length++] = codePoint;
        }

        return length;
    }
}
