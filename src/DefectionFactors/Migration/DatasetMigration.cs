using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DefectionFactors.Editing;
using Schemawright.Json;

namespace DefectionFactors.Migration;

/// <summary>
/// Brings datasets of the drafts, 0.x, into the form of version 1.0: the free text <c>region</c> becomes <c>places</c>, and codes of provinces that ISO 3166-2
/// has replaced become those of today. A dataset of 1.x takes the same steps, and stays byte for byte where there is nothing to do.
/// </summary>
public static class DatasetMigration
{
    private const string Current = "1.0";

    private static readonly Regex Draft = new("^0[.](?:0|[1-9][0-9]*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex Known = new("^1[.](?:0|[1-9][0-9]*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Migrates a dataset.</summary>
    /// <param name="utf8Json">The text of a dataset of version 0.x or 1.x.</param>
    /// <returns>A valid dataset of version 1.x, with every change.</returns>
    /// <exception cref="MigrationRefusedException">The text is no JSON, no dataset of these versions, or breaks the schema of 1.0 all the same.</exception>
    public static MigrationResult Migrate(byte[] utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        RequireObject(utf8Json);
        var root = EditableText.Read(utf8Json);
        var notes = new List<(string Pointer, bool IsLeft, string Message)>();
        MigrateVersion(root, utf8Json, notes);
        var records = root["records"] as JsonArray ?? [];
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is JsonObject record)
                new RecordMigration(record, FormattableString.Invariant($"/records/{i}"), (pointer, isLeft, message) => notes.Add((pointer, isLeft, message))).Run();
        }

        var migrated = notes.All(static note => note.IsLeft) ? utf8Json : EditableText.Write(root);
        if (!DefectionFactorDataset.TryParse(migrated, out _, out var report))
            throw new MigrationRefusedException(Located(utf8Json, [.. report.Errors.Select(static error => (error.InstanceLocation, true, $"{error.Keyword}: {error.Message}"))]));
        return new MigrationResult(migrated, Located(utf8Json, notes));
    }

    private static void MigrateVersion(JsonObject root, byte[] utf8Json, List<(string Pointer, bool IsLeft, string Message)> notes)
    {
        if (!root.ContainsKey("schemaVersion"))
            throw Refused(utf8Json, "", "Property 'schemaVersion' is required.");
        var version = EditableText.TextOf(root, "schemaVersion");
        if (version is not null && Known.IsMatch(version))
            return;
        if (version is null || !Draft.IsMatch(version))
            throw Refused(utf8Json, "/schemaVersion", version is null ? "'schemaVersion' must be a string." : $"Version '{version}' can't be migrated; versions 0.x and 1.x can.");
        root["schemaVersion"] = Current;
        notes.Add(("/schemaVersion", false, $"{version} replaced by {Current}"));
    }

    private static void RequireObject(byte[] utf8Json)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8Json, null, out _))
        {
            DefectionFactorDataset.TryParse(utf8Json, out _, out var report);
            throw new MigrationRefusedException([.. report.Errors.Select(static error => new MigrationChange("", error.Line, error.Column, true, error.Message))]);
        }

        if (!index.Over(utf8Json).IsObject(0))
            throw Refused(utf8Json, "", "The dataset must be an object.");
    }

    private static MigrationRefusedException Refused(byte[] utf8Json, string pointer, string message) => new(Located(utf8Json, [(pointer, true, message)]));

    private static MigrationChange[] Located(byte[] utf8Json, IReadOnlyList<(string Pointer, bool IsLeft, string Message)> notes) =>
        [.. TextPlaces.Locate(utf8Json, [.. notes.Select(static note => note.Pointer)]).Zip(notes, static (place, note) => new MigrationChange(note.Pointer, place.Line, place.Column, note.IsLeft, note.Message))];
}
