using System.Text.Json;

namespace DefectionFactors.Synthesis;

/// <summary>Writes the sources that synthetic records cite.</summary>
internal static class SyntheticSource
{
    private static readonly WeightedChoice<string> Types = new(
        ("articleNewspaper", 30), ("report", 25), ("webpage", 15), ("articleJournal", 12), ("dataset", 8),
        ("book", 4), ("thesis", 3), ("legislation", 2), ("motionPicture", 1));

    /// <summary>The identifier of a source.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Id(int number) => $"syn.source.{number:D4}";

    /// <summary>The type of a source, for records that must cite one that fits.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="seed">The seed of the dataset.</param>
    public static string TypeOf(int number, ulong seed) => Types.Pick(RandomOf(number, seed));

    /// <summary>Writes one source.</summary>
    public static void Write(Utf8JsonWriter writer, int number, ulong seed)
    {
        var random = RandomOf(number, seed);
        var type = Types.Pick(random);
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id(number));
        writer.WriteString("type"u8, type);
        writer.WriteString("title"u8, $"Synthetic source {number:D4}");
        WriteAuthor(writer, number, random, isPerson: type != "webpage" && random.Percent(40));
        // After every period that a record can have.
        writer.WriteString("issued"u8, random.Percent(50) ? "2026" : $"2026-{random.Between(1, 12):D2}");
        if (random.Percent(60))
            writer.WriteString("containerTitle"u8, $"Synthetic periodical {random.Between(1, 40):D2}");
        if (random.Percent(70))
        {
            writer.WriteString("url"u8, $"https://example.org/synthetic/{number:D4}");
            writer.WriteString("accessed"u8, $"2025-{random.Between(1, 12):D2}-{random.Between(1, 28):D2}");
        }

        if (random.Percent(30))
            writer.WriteString("language"u8, "ko"u8);
        writer.WriteString("check"u8, random.Percent(80) ? "verified"u8 : "unverified"u8);
        writer.WriteEndObject();
    }

    /// <summary>Other draws than those of the record of the same number.</summary>
    private static SplitMix64 RandomOf(int number, ulong seed) => new(~seed, (ulong)number);

    private static void WriteAuthor(Utf8JsonWriter writer, int number, SplitMix64 random, bool isPerson)
    {
        if (random.Percent(20))
            return;
        writer.WriteStartArray("author"u8);
        writer.WriteStartObject();
        if (!isPerson)
        {
            writer.WriteString("literal"u8, $"Synthetic institution {random.Between(1, 40):D2}");
        }
        else
        {
            writer.WriteString("family"u8, $"Author{number:D4}");
            writer.WriteString("given"u8, "S."u8);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
