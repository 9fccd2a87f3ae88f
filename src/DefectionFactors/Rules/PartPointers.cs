using System.Globalization;

namespace DefectionFactors.Rules;

/// <summary>JSON Pointers from a record to the quantities of its breakdown's parts. The first ones are made once: every table has them.</summary>
internal static class PartPointers
{
    private static readonly string[] First = [.. Enumerable.Range(0, 64).Select(Create)];

    /// <summary>The pointer to the quantity of a part.</summary>
    /// <param name="index">The part's position in the breakdown.</param>
    public static string QuantityOf(int index) => index < First.Length ? First[index] : Create(index);

    private static string Create(int index) => string.Create(CultureInfo.InvariantCulture, $"/breakdown/{index}/quantity");
}
