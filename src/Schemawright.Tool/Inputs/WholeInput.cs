namespace Schemawright.Tool.Inputs;

/// <summary>Reads texts that have to be in memory as a whole.</summary>
internal static class WholeInput
{
    private const int ChunkSize = 1 << 16;

    /// <summary>Reads a text.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="limit">The longest length that is of use.</param>
    /// <returns>The bytes; of a longer text, one byte more than the limit, so that a hostile archive costs bounded memory.</returns>
    /// <exception cref="IOException">The text can't be read.</exception>
    public static ReadOnlyMemory<byte> Read(Stream stream, int limit)
    {
        var known = stream.CanSeek ? Math.Min(stream.Length, limit) : 0;
        var buffer = new byte[known + 1];
        var length = 0;
        while (length <= limit)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(2L * length, ChunkSize), limit + 1L));
            var count = stream.Read(buffer, length, buffer.Length - length);
            if (count == 0)
                break;
            length += count;
        }

        return buffer.AsMemory(0, length);
    }
}
