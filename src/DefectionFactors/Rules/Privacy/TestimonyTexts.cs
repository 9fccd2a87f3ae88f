namespace DefectionFactors.Rules.Privacy;

/// <summary>What testimonies say in words about a person.</summary>
internal static class TestimonyTexts
{
    /// <summary>Texts of testimonies. Notes about the sources' defects and reasons of revisions speak of works, not of people.</summary>
    public static IEnumerable<LocatedText> Of(RuleContext context) =>
        context.Texts.Where(static text => text.Entry.Record is TestimonyRecord && IsAboutPerson(text.Pointer[text.Entry.Pointer.Length..]));

    private static bool IsAboutPerson(string member) =>
        !member.StartsWith("/issues/", StringComparison.Ordinal) && !member.StartsWith("/sourceRefs/", StringComparison.Ordinal) && !member.StartsWith("/revision/", StringComparison.Ordinal);
}
