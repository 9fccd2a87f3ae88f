namespace Schemawright.Formats.Internationalized;

/// <summary>
/// Normalization form C, Unicode Standard Annex 15, of code points that a label may contain. .NET has it in <c>string.Normalize</c>, but based on ICU or the
/// operating system, and with invariant globalization it changes nothing; here the result must be the same everywhere.
/// </summary>
internal static class NormalForm
{
    private const int MaxDecompositionLength = 4;

    /// <summary>Whether code points that a label may contain are in the form. They must be few enough for the stack.</summary>
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

    /// <summary>Sorts the combining marks of each base character by class; those of the same class keep their order.</summary>
    private static void Order(Span<int> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var mark = text[i];
            var markClass = CombiningClasses.Of(mark);
            var position = i;
            for (; markClass != 0 && position > 0 && CombiningClasses.Of(text[position - 1]) > markClass; position--)
                text[position] = text[position - 1];
            text[position] = mark;
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

            // Between the base and a mark that combines with it, no mark of the same or a higher class may occur.
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
