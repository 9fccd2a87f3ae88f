using Schemawright.Json.Indexing;

namespace Schemawright.Patterns;

/// <summary>A run of code points of one set.</summary>
internal readonly struct LinearStep
{
    private readonly ulong _lowAscii;
    private readonly ulong _highAscii;

    public LinearStep(CodePointSet set, int minimum, int maximum)
    {
        Set = set;
        Minimum = minimum;
        Maximum = maximum;
        for (var c = 0; c < 64; c++)
        {
            _lowAscii |= set.Contains(c) ? 1UL << c : 0;
            _highAscii |= set.Contains(c + 64) ? 1UL << c : 0;
        }
    }

    /// <summary>The code points of the run.</summary>
    public CodePointSet Set { get; }

    /// <summary>The minimum length of the run.</summary>
    public int Minimum { get; }

    /// <summary>The maximum length of the run, or <see cref="PatternNode.Unbounded"/>.</summary>
    public int Maximum { get; }

    /// <summary>Takes as many code points as the run allows and advances the position; <see langword="false"/> if the run is too short.</summary>
    public bool TryTake(ReadOnlySpan<byte> utf8, ref int position)
    {
        var count = 0;
        while (count < Maximum && position < utf8.Length)
        {
            int octet = utf8[position];
            if (octet < 0x80)
            {
                if ((((octet < 64 ? _lowAscii : _highAscii) >> (octet & 63)) & 1) == 0)
                    break;
                position++;
            }
            else
            {
                var codePoint = Utf8Sequences.Decode(utf8.Slice(position), out var length);
                if (!Set.Contains(codePoint))
                    break;
                position += length;
            }

            count++;
        }

        return count >= Minimum;
    }
}
