using System.Text.Json.Nodes;
using CsCheck;
using static DefectionFactors.Tests.Merging.TestDatasets;

namespace DefectionFactors.Tests.Merging;

/// <summary>Where nothing contradicts itself, the grouping of a merge does not matter.</summary>
public class MergePropertyTests
{
    /// <summary>Every third has a twin of the same content under another identifier, and some name a neighbour.</summary>
    private static readonly string[] Pool = [.. Enumerable.Range(1, 24).Select(static number =>
    {
        var record = JsonNode.Parse(number % 3 == 0
            ? Arrivals($"arrivals.{2000 + (number / 2 * 2)}-{number}", $"{2000 + (number / 6)}", "196")
            : Condition($"condition.{number}", $"Condition {(number % 6 == 1 ? number + 1 : number)}"))!;
        if (number % 4 == 0)
            record["related"] = new JsonArray($"condition.{(number == 4 ? 5 : 2)}");
        return record.ToJsonString();
    })];

    private static readonly Gen<DefectionFactorDataset> Datasets = Gen.Int[0, (1 << Pool.Length) - 1].Select(static bits => Of([.. Chosen(bits)]));

    [Fact]
    public void Merging_is_associative() => Gen.Select(Datasets, Datasets, Datasets).Sample(
        static (first, second, third) =>
        {
            var together = Merge(first, second, third);
            Assert.Equal(together.Utf8Json, Merge(Merge(first, second).Dataset, third).Utf8Json);
            Assert.Equal(together.Utf8Json, Merge(first, Merge(second, third).Dataset).Utf8Json);
        },
        iter: 300);

    [Fact]
    public void Merging_twice_changes_nothing() => Gen.Select(Datasets, Datasets).Sample(
        static (first, second) =>
        {
            var merged = Merge(first, second);
            Assert.Equal(merged.Utf8Json, Merge(merged.Dataset, second).Utf8Json);
            Assert.Equal(merged.Utf8Json, Merge(merged.Dataset, first).Utf8Json);
        },
        iter: 300);

    /// <summary>Some of the pool, with the records that they name.</summary>
    private static IEnumerable<string> Chosen(int bits)
    {
        var chosen = Pool.Where((_, index) => (bits & (1 << index)) != 0).ToArray();
        return Pool.Where(record => chosen.Contains(record) || chosen.Any(other => other.Contains($"\"related\":[\"{(string)JsonNode.Parse(record)!["id"]!}\"]", StringComparison.Ordinal)));
    }
}
