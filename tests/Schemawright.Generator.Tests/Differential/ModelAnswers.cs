namespace Schemawright.Generator.Tests.Differential;

/// <summary>What a generated type says about an instance.</summary>
/// <param name="Accepts">The verdict of the codec.</param>
/// <param name="Reads">Whether an object could be made.</param>
/// <param name="IsValid">The verdict of <c>IsValid</c>.</param>
/// <param name="IsReportValid">The verdict of the report of <c>Validate</c>.</param>
/// <param name="Written">The object written back; null where there is none, or where its owner would keep the original text.</param>
internal sealed record ModelAnswers(bool Accepts, bool Reads, bool IsValid, bool IsReportValid, byte[]? Written)
{
    /// <summary>Whether all verdicts are the same.</summary>
    public bool AllAre(bool verdict) => Accepts == verdict && Reads == verdict && IsValid == verdict && IsReportValid == verdict;
}
