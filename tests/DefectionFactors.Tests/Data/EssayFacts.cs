using System.Globalization;
using System.Text.Json;

namespace DefectionFactors.Tests.Data;

/// <summary>The 83 facts as which the essay was read, and how far its notes reach.</summary>
internal static class EssayFacts
{
    private const string TagPrefix = "essay-";

    /// <summary>All facts in the essay's order: F01 to F80, with F36a to F36c behind F36.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range(1, 80).Select(static number => $"F{number.ToString("00", CultureInfo.InvariantCulture)}").SelectMany(static fact => fact == "F36" ? (string[])[fact, "F36a", "F36b", "F36c"] : [fact])];

    /// <summary>The facts that the essay states without any note.</summary>
    public static IReadOnlyList<string> WithoutNote { get; } =
    [
        "F04", "F05", "F07", "F13", "F14", "F19", "F20", "F22", "F23", "F26", "F29", "F30", "F34", "F35", "F37", "F51", "F52", "F58", "F63", "F69", "F74", "F75", "F76", "F77", "F78", "F79", "F80",
    ];

    /// <summary>The facts that have a note only somewhere near.</summary>
    public static IReadOnlyList<string> WithNoteNearby { get; } =
        ["F03", "F06", "F09", "F10", "F16", "F18", "F21", "F25", "F31", "F33", "F38", "F55", "F56", "F59", "F65", "F70", "F72"];

    /// <summary>The facts for which the essay gives no time and none could be supplied.</summary>
    public static IReadOnlyList<string> WithoutTime { get; } =
    [
        "F05", "F08", "F09", "F10", "F11", "F12", "F13", "F14", "F16", "F18", "F19", "F20", "F25", "F26", "F29", "F30", "F31", "F33", "F34", "F35", "F36c", "F37", "F38", "F48", "F51", "F52", "F54", "F55",
        "F56", "F58", "F69", "F70", "F72", "F74", "F75", "F76", "F77", "F78",
    ];

    /// <summary>The facts that a record restates, as its tags name them; none for a record beside the essay.</summary>
    public static IReadOnlyList<string> Of(JsonElement record) =>
        [.. JsonWalk.Items(record, "tags").Select(static tag => tag.GetString()!).Where(static tag => tag.StartsWith(TagPrefix, StringComparison.Ordinal)).Select(static tag => "F" + tag[(TagPrefix.Length + 1)..])];

    /// <summary>The one record that restates a fact.</summary>
    public static JsonElement RecordOf(string fact) => Assert.Single(BundledData.Records.Values, record => Of(record).Contains(fact, StringComparer.Ordinal));
}
