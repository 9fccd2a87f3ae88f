using System.Globalization;

namespace DefectionFactors.Rules.References;

/// <summary>What is remembered of every record.</summary>
/// <param name="Index">Its position among the records.</param>
/// <param name="Kind">Its kind.</param>
internal readonly record struct RecordIdentity(int Index, string Kind)
{
    /// <summary>JSON Pointer to the record.</summary>
    public string Pointer => string.Create(CultureInfo.InvariantCulture, $"/records/{Index}");
}
