using System.Text;
using DefectionFactors.Quantities;

namespace DefectionFactors.Tests.Quantities;

public class QuantityBoundsTests
{
    [Theory]
    [InlineData("""{ "form": "exact", "value": 196, "unit": "persons" }""", "196")]
    [InlineData("""{ "form": "approximate", "value": 18, "unit": "percent", "qualifier": "about", "rounding": 1 }""", "17.5 to 18.5")]
    [InlineData("""{ "form": "approximate", "value": 18, "unit": "percent", "qualifier": "about", "rounding": null }""", "at least 0")]
    [InlineData("""{ "form": "approximate", "value": 18, "unit": "percentChange", "qualifier": "about" }""", "unknown")]
    [InlineData("""{ "form": "approximate", "value": 240000, "unit": "persons", "qualifier": "atLeast" }""", "at least 240000")]
    [InlineData("""{ "form": "approximate", "value": 300000, "unit": "persons", "qualifier": "atMost" }""", "0 to 300000")]
    [InlineData("""{ "form": "approximate", "value": 5, "unit": "krw", "qualifier": "fewerThan" }""", "at most 5")]
    [InlineData("""{ "form": "range", "low": 30000, "high": 50000, "unit": "persons" }""", "30000 to 50000")]
    [InlineData("""{ "form": "range", "low": null, "high": 50000, "unit": "persons" }""", "0 to 50000")]
    [InlineData("""{ "form": "range", "low": 30000, "unit": "index" }""", "at least 30000")]
    [InlineData("""{ "form": "ratio", "terms": [3, 7], "labels": ["male", "female"] }""", "unknown")]
    [InlineData("""{ "form": "suppressed", "unit": "persons", "threshold": 5 }""", "1 to 4")]
    [InlineData("""{ "form": "suppressed", "unit": "persons", "threshold": 5, "complementary": true }""", "at least 0")]
    [InlineData("""{ "form": "missing", "reason": "notReported" }""", "unknown")]
    public void Each_form_has_the_bounds_that_its_source_gives(string quantity, string bounds) => Assert.Equal(bounds, QuantityBounds.Of(Quantity.Parse(Encoding.UTF8.GetBytes(quantity))).ToString());

    [Fact]
    public void Sums_are_exact_and_an_open_side_stays_open()
    {
        Assert.Equal(new QuantityBounds(0.3m, 0.3m), QuantityBounds.Exactly(0.1m) + QuantityBounds.Exactly(0.2m));
        Assert.Equal(new QuantityBounds(6, null), QuantityBounds.Add(QuantityBounds.Exactly(5), new QuantityBounds(1, null)));
        Assert.True((QuantityBounds.Exactly(5) + QuantityBounds.Unknown).IsUnknown);
        Assert.Equal(new QuantityBounds(decimal.MinValue + 1, null), QuantityBounds.Exactly(1) + new QuantityBounds(decimal.MinValue, decimal.MaxValue));
    }

    [Theory]
    [InlineData(1, 5, 5, 9, true)]
    [InlineData(1, 5, 6, 9, false)]
    [InlineData(null, 5, 5, null, true)]
    [InlineData(null, 5, 6, null, false)]
    [InlineData(null, null, 6, 6, true)]
    public void Bounds_overlap_where_they_share_a_value(int? low, int? high, int? otherLow, int? otherHigh, bool overlap)
    {
        var (left, right) = (new QuantityBounds(low, high), new QuantityBounds(otherLow, otherHigh));
        Assert.Equal((overlap, overlap), (left.Overlaps(right), right.Overlaps(left)));
    }

    [Fact]
    public void A_value_is_possible_within_the_bounds_and_exact_when_it_is_alone()
    {
        var bounds = new QuantityBounds(1, 4);
        Assert.True(bounds.Contains(1) && bounds.Contains(4) && !bounds.Contains(0.9m) && !bounds.Contains(4.1m));
        Assert.True(QuantityBounds.Exactly(4).IsExact && !bounds.IsExact && !QuantityBounds.Unknown.IsExact);
        Assert.Equal(new QuantityBounds(0.5m, 4.5m), bounds.Widen(0.5m));
    }
}
