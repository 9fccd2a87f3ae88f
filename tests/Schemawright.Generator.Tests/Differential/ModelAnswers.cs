namespace Schemawright.Generator.Tests.Differential;

/// <summary>What a generated type says about an instance.</summary>
/// <param name="Accepts">The verdict of the codec.</param>
/// <param name="Reads">Whether an object could be made.</param>
/// <param name="IsValid">The verdict of <c>IsValid</c>.</param>
/// <param name="IsReportValid">The verdict of the report of <c>Validate</c>.</param>
/// <param name="Written">The object written back, with <c>ToUtf8Json</c> where the type has it; null where there is no object.</param>
/// <param name="KeepsRawValue">Whether the object keeps the text of its numbers itself.</param>
internal sealed record ModelAnswers(bool Accepts, bool Reads, bool IsValid, bool IsReportValid, byte[]? Written, bool KeepsRawValue)
{
    /// <summary>Whether <c>TryParse</c> could make an object; null where the type has none.</summary>
    public bool? Parses { get; init; }

    /// <summary>The errors of <c>Validate</c>, one a line; null where the type has none.</summary>
    public string? Errors { get; init; }

    /// <summary>Whether all verdicts are the same.</summary>
    public bool AllAre(bool verdict) => Accepts == verdict && Reads == verdict && (Parses ?? verdict) == verdict && IsValid == verdict && IsReportValid == verdict;
}
