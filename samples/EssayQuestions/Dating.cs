using DefectionFactors;

namespace EssayQuestions;

/// <summary>How records come by their time.</summary>
internal static class Dating
{
    /// <summary>Whether the time is that of the matter. Some records have only the year of a work that calls it current, and say so.</summary>
    public static bool IsOfItsOwn(FactorRecord record) => !record.HasIssue(IssueCode.Outdated) && !record.HasIssue(IssueCode.Undated);
}
