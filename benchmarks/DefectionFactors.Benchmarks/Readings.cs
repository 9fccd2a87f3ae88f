using System.Text.Json;
using Schemawright.Json;

namespace DefectionFactors.Benchmarks;

/// <summary>The readings below all others: tokens alone, and places alone.</summary>
internal static class Readings
{
    /// <summary>Reads a text to its end and counts its tokens.</summary>
    public static int Scan(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    /// <summary>Indexes a text.</summary>
    /// <exception cref="InvalidOperationException">It is no JSON.</exception>
    public static bool Index(byte[] utf8)
    {
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, null, out _) ? true : throw new InvalidOperationException("The input is no JSON.");
    }
}
