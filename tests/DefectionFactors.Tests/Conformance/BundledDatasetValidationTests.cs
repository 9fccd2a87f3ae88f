using System.Text;
using DefectionFactors.Tests.Data;

namespace DefectionFactors.Tests.Conformance;

/// <summary>The bundled dataset against its schema.</summary>
public class BundledDatasetValidationTests
{
    [Fact]
    public void The_bundled_dataset_is_valid()
    {
        Assert.Empty(DatasetSchema.Errors(BundledData.Utf8));
        Assert.True(DatasetSchema.IsValid(BundledData.Utf8));
    }

    [Fact]
    public void One_month_set_to_13_is_one_error_at_its_place()
    {
        const string Member = "\"time\": \"2004-13-27/2004-07-28\"";
        var text = Encoding.UTF8.GetString(BundledData.Utf8).Replace("\"time\": \"2004-07-27/2004-07-28\"", Member, StringComparison.Ordinal);
        var before = text[..text.IndexOf(Member, StringComparison.Ordinal)];
        var lineStart = before.LastIndexOf('\n') + 1;
        var index = BundledData.Records.Keys.Index().Single(static record => record.Item == "airlift.2004").Index;

        var error = Assert.Single(DatasetSchema.Errors(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(new ExpectedError("pattern", $"/records/{index}/time", before.Count(static letter => letter == '\n') + 1, before.Length - lineStart + "\"time\": ".Length + 1), error);
    }
}
