using System.Text.Json;

namespace DefectionFactors.Synthesis;

/// <summary>Writes quantities in all six forms.</summary>
internal static class SyntheticQuantity
{
    private const int MaxPercentagePoints = 10;

    private static readonly string[] Qualifiers = ["about", "atLeast", "moreThan", "atMost", "fewerThan"];
    private static readonly string[] Intervals = ["reported", "confidence", "credible", "envelope"];
    private static readonly string[] Reasons = ["notReported", "notCollected", "notApplicable", "withheld"];
    private static readonly WeightedChoice<string> Forms =
        new(("exact", 74), ("approximate", 9), ("range", 8), ("suppressed", 4), ("missing", 3), ("ratio", 2));

    /// <summary>Writes a quantity of a form that is drawn.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="random">The record's draws.</param>
    /// <param name="unit">Unit of the number.</param>
    /// <param name="value">The number that the quantity is about.</param>
    public static void Write(Utf8JsonWriter writer, SplitMix64 random, string unit, int value)
    {
        switch (Forms.Pick(random))
        {
            case "exact": WriteExact(writer, random, unit, value); break;
            case "approximate": WriteApproximate(writer, random, unit, value); break;
            case "range": WriteRange(writer, random, unit, value); break;
            case "suppressed": WriteSuppressed(writer, random, unit); break;
            case "missing": WriteMissing(writer, random); break;
            default: WriteRatio(writer, random); break;
        }
    }

    /// <summary>Writes an exact number; one of percent or of growth has a decimal.</summary>
    public static void WriteExact(Utf8JsonWriter writer, SplitMix64 random, string unit, int value)
    {
        Begin(writer, "exact"u8);
        if (unit is "percent" or "percentChange")
            writer.WriteNumber("value"u8, WithTenths(value, random, isSigned: unit == "percentChange"));
        else
            writer.WriteNumber("value"u8, value);
        writer.WriteString("unit"u8, unit);
        writer.WriteEndObject();
    }

    private static void WriteApproximate(Utf8JsonWriter writer, SplitMix64 random, string unit, int value)
    {
        Begin(writer, "approximate"u8);
        writer.WriteNumber("value"u8, value);
        writer.WriteString("unit"u8, unit);
        writer.WriteString("qualifier"u8, random.Pick<string>(Qualifiers));
        if (random.Percent(40))
            writer.WriteNumber("rounding"u8, random.Percent(50) ? 10 : 100);
        writer.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter writer, SplitMix64 random, string unit, int value)
    {
        // A tenth of a percentage on top of the largest value drawn stays below 100.
        var spread = Math.Min(random.Between(1, value / 4 + 1), unit == "percent" ? MaxPercentagePoints : int.MaxValue);
        Begin(writer, "range"u8);
        writer.WriteNumber("low"u8, value - spread);
        if (random.Percent(40))
            writer.WriteNumber("best"u8, value);
        writer.WriteNumber("high"u8, value + spread);
        writer.WriteString("unit"u8, unit);
        if (random.Percent(40))
        {
            var interval = random.Pick<string>(Intervals);
            writer.WriteString("interval"u8, interval);
            if (random.Percent(30) && interval != "reported")
                writer.WriteNumber("level"u8, 0.95m);
        }

        writer.WriteEndObject();
    }

    private static void WriteSuppressed(Utf8JsonWriter writer, SplitMix64 random, string unit)
    {
        Begin(writer, "suppressed"u8);
        writer.WriteString("unit"u8, unit);
        writer.WriteNumber("threshold"u8, random.Percent(70) ? 5 : 10);
        if (random.Percent(30))
            writer.WriteBoolean("complementary"u8, true);
        writer.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter writer, SplitMix64 random)
    {
        Begin(writer, "missing"u8);
        writer.WriteString("reason"u8, random.Pick<string>(Reasons));
        writer.WriteEndObject();
    }

    private static void WriteRatio(Utf8JsonWriter writer, SplitMix64 random)
    {
        Begin(writer, "ratio"u8);
        writer.WriteStartArray("terms"u8);
        // A prime number to any smaller one is a reduced ratio.
        writer.WriteNumberValue(random.Between(1, 4));
        writer.WriteNumberValue(random.Percent(50) ? 5 : 7);
        writer.WriteEndArray();
        writer.WriteStartArray("labels"u8);
        writer.WriteStringValue("male"u8);
        writer.WriteStringValue("female"u8);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, ReadOnlySpan<byte> form)
    {
        writer.WriteStartObject();
        writer.WriteString("form"u8, form);
    }

    private static decimal WithTenths(int value, SplitMix64 random, bool isSigned) => new(value * 10 + random.Between(1, 9), 0, 0, isSigned && random.Percent(20), 1);
}
