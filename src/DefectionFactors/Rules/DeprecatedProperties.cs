namespace DefectionFactors.Rules;

/// <summary>Members that the schema deprecates; rules must see them all the same.</summary>
internal static class DeprecatedProperties
{
    /// <summary>The place in free text, as drafts had it.</summary>
    public static string? Region(FactorRecord record)
    {
#pragma warning disable CS0618 // Data may still have it.
        return record.Region;
#pragma warning restore CS0618
    }
}
