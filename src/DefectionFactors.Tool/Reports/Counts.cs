namespace DefectionFactors.Tool.Reports;

/// <summary>Numbers of things in words.</summary>
internal static class Counts
{
    /// <summary>A number with its noun, such as <c>1 change</c> or <c>2 changes</c>.</summary>
    public static string Of(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
