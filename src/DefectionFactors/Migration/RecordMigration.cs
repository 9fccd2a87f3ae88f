using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Migration;

/// <summary>Brings one record into the form of version 1.0.</summary>
/// <param name="record">The record; changed in place.</param>
/// <param name="pointer">JSON Pointer to it.</param>
/// <param name="report">Takes the pointer, whether something was left, and the change in words.</param>
internal sealed class RecordMigration(JsonObject record, string pointer, Action<string, bool, string> report)
{
    /// <summary>Takes all steps.</summary>
    public void Run()
    {
        MigrateRegion();
        var places = record["places"] as JsonArray ?? [];
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] is JsonObject place)
                Recode(place, "subdivision", FormattableString.Invariant($"{pointer}/places/{i}/subdivision"));
        }

        MigrateOrigins();
        var parts = record["breakdown"] as JsonArray ?? [];
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is JsonObject part && EditableText.TextOf(part, "dimension") == "origin")
                Recode(part, "category", FormattableString.Invariant($"{pointer}/breakdown/{i}/category"));
        }
    }

    private void MigrateRegion()
    {
        if (EditableText.TextOf(record, "region") is not { } region)
            return;
        var kind = EditableText.TextOf(record, "kind");
        if (DraftPlaceNames.Find(region, kind == "policy" ? "jurisdiction" : "location", kind == "testimony") is not { } place)
        {
            report($"{pointer}/region", true, $"'{region}' is not a known place; 'region' is kept until 'places' is written by hand");
            return;
        }

        if (record["places"] is not JsonArray places)
            record["places"] = places = [];
        var isPresent = places.OfType<JsonObject>().Any(present => Codes(present) == Codes(place));
        if (!isPresent)
            places.Add(place);
        record.Remove("region");
        report($"{pointer}/region", false, $"'{region}' replaced by the place {Codes(place)}{(isPresent ? ", which was already present" : "")}");
    }

    private void MigrateOrigins()
    {
        if ((record["population"] as JsonObject)?["origin"] is not JsonArray origins)
            return;
        for (var i = 0; i < origins.Count; i++)
        {
            if (origins[i] is not JsonValue value || !value.TryGetValue<string>(out var code) || DraftPlaceNames.CurrentCode(code) is not { } current || current == code)
                continue;
            origins[i] = current;
            report(FormattableString.Invariant($"{pointer}/population/origin/{i}"), false, $"{code} replaced by {current}");
        }
    }

    private void Recode(JsonObject holder, string member, string at)
    {
        if (EditableText.TextOf(holder, member) is not { } codes)
            return;
        var current = string.Join('+', codes.Split('+').Select(DraftPlaceNames.CurrentCode));
        if (current == codes)
            return;
        holder[member] = current;
        report(at, false, $"{codes} replaced by {current}");
    }

    private static string? Codes(JsonObject place) => EditableText.TextOf(place, "subdivision") ?? EditableText.TextOf(place, "area") ?? EditableText.TextOf(place, "country");
}
