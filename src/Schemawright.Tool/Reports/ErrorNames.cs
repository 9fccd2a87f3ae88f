namespace Schemawright.Tool.Reports;

/// <summary>How reports name what failed.</summary>
internal static class ErrorNames
{
    /// <summary>The keyword, or what stands for it where no keyword is to blame.</summary>
    public static string KeywordOf(ValidationError error) => error.Keyword.Length == 0 ? "limit" : error.Keyword;

    /// <summary>The pointer, which is no text for the root.</summary>
    public static string PlaceOf(ValidationError error) => error.InstanceLocation.Length == 0 ? "(root)" : error.InstanceLocation;

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
