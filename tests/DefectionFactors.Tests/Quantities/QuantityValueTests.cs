using DefectionFactors.Quantities;

namespace DefectionFactors.Tests.Quantities;

public class QuantityValueTests
{
    private static readonly Quantity Five = Exact(5);
    private static readonly Quantity AtLeastTen = Approximate(10, ApproximationQualifier.AtLeast);
    private static readonly Quantity MoreThanTen = Approximate(10, ApproximationQualifier.MoreThan);
    private static readonly Quantity AtMostTen = Approximate(10, ApproximationQualifier.AtMost);
    private static readonly Quantity FewerThanTen = Approximate(10, ApproximationQualifier.FewerThan);
    private static readonly Quantity AboutTen = Approximate(10, ApproximationQualifier.About);
    private static readonly Quantity TenRounded = new ApproximateQuantity { Value = 10, Unit = Unit.Persons, Qualifier = ApproximationQualifier.About, Rounding = (decimal?)5m };
    private static readonly Quantity Range = new RangeQuantity { Low = 30m, High = 50m, Unit = Unit.Persons };
    private static readonly Quantity BestOfRange = new RangeQuantity { Low = 30m, Best = 40m, High = 50m, Unit = Unit.Persons };
    private static readonly Quantity FewerThanFive = new SuppressedQuantity { Unit = Unit.Persons, Threshold = 5 };
    private static readonly Quantity Missing = new MissingQuantity { Reason = MissingReason.NotReported };

    public static TheoryData<Quantity, string> Sums => new()
    {
        { Five, "10 persons" },
        { AtLeastTen, "at least 15 persons" },
        { MoreThanTen, "more than 15 persons" },
        { AtMostTen, "at most 15 persons" },
        { FewerThanTen, "fewer than 15 persons" },
        { AboutTen, "about 15 persons" },
        { TenRounded, "about 15 persons (12.5 to 17.5)" },
        { Range, "35 to 55 persons" },
        { BestOfRange, "about 45 persons (35 to 55)" },
        { FewerThanFive, "6 to 9 persons" },
        { Missing, "unknown" },
    };

    public static TheoryData<Quantity, string> Differences => new()
    {
        { Five, "0 persons" },
        { AtLeastTen, "at most -5 persons" },
        { MoreThanTen, "fewer than -5 persons" },
        { AtMostTen, "at least -5 persons" },
        { AboutTen, "about -5 persons" },
        { BestOfRange, "about -35 persons (-45 to -25)" },
        { Missing, "unknown" },
    };

    public static TheoryData<Quantity, string> Ratios => new()
    {
        { Exact(10), "0.5" },
        { AtLeastTen, "0 to 0.5" },
        { AtMostTen, "unknown" },
        { AboutTen, "about 0.5" },
        { new RangeQuantity { Low = 10m, Best = 20m, High = 50m, Unit = Unit.Persons }, "about 0.25 (0.1 to 0.5)" },
        { Missing, "unknown" },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_sum_says_no_more_than_its_parts(Quantity other, string expected)
    {
        Assert.Equal(expected, (Five + other).ToString());
        Assert.Equal(expected, (other + Five).ToString());
        Assert.Equal(expected, new[] { Five, other }.Sum().ToString());
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void A_difference_turns_the_bounds_around(Quantity other, string expected) => Assert.Equal(expected, (Five - other).ToString());

    [Theory]
    [MemberData(nameof(Ratios))]
    public void A_ratio_takes_the_furthest_bounds(Quantity other, string expected) => Assert.Equal(expected, (Five / other).ToString());

    [Fact]
    public void Qualifiers_that_contradict_each_other_leave_nothing()
    {
        Assert.Equal(QuantityCertainty.Unknown, (AtLeastTen + AtMostTen).Certainty);
        Assert.Equal("at least about 20 persons", (AtLeastTen + AboutTen).ToString());
        Assert.Equal(QuantityBounds.Unknown, (AtLeastTen + AboutTen).Bounds);
        Assert.Equal(new QuantityBounds(15, null), (Five + AtLeastTen).Bounds);
    }

    [Fact]
    public void The_fall_of_arrivals_is_worked_out_and_says_that_it_is_rounded()
    {
        var (after, before) = (Exact(196).ToValue(), Exact(1047).ToValue());
        Assert.Equal("about 18.7 percent (18.7 to 18.8)", after.PercentOf(before).Round(1).ToString());
        Assert.Equal("about -81.3 percent change (-81.3 to -81.2)", after.PercentChangeFrom(before).Round(1).ToString());
        Assert.Equal(QuantityCertainty.Range, after.PercentOf(before).Certainty);
        Assert.Equal("25 percent", Exact(5).ToValue().PercentOf(Exact(20).ToValue()).ToString());
    }

    [Fact]
    public void Units_that_do_not_go_together_are_refused()
    {
        var percent = QuantityValue.Exactly(20, Unit.Percent);
        var mistake = Assert.Throws<InvalidOperationException>(() => Five.ToValue() + percent);
        Assert.Equal("5 persons can't be added to 20 percent: the units differ.", mistake.Message);
        Assert.Throws<InvalidOperationException>(() => Five.ToValue() - percent);
        Assert.Throws<InvalidOperationException>(() => Five.ToValue() / percent);
        Assert.Equal("5 percentage points", (QuantityValue.Exactly(25, Unit.Percent) - percent).ToString());
        Assert.Equal("15 percent", (percent - QuantityValue.Exactly(5, Unit.PercentagePoints)).ToString());
    }

    [Fact]
    public void Overflow_and_division_by_zero_are_told_with_the_numbers()
    {
        var most = QuantityValue.Exactly(decimal.MaxValue, Unit.Persons);
        var overflow = Assert.Throws<OverflowException>(() => most + Five.ToValue());
        Assert.Contains("79228162514264337593543950335 + 5 is outside", overflow.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most / QuantityValue.Exactly(0.1m, Unit.Persons));
        Assert.Throws<DivideByZeroException>(() => Five.ToValue() / QuantityValue.Exactly(0, Unit.Persons));
        Assert.Throws<DivideByZeroException>(() => Five.ToValue() / Approximate(0, ApproximationQualifier.About).ToValue());
    }

    [Fact]
    public void A_digit_that_a_decimal_cannot_keep_widens_the_bounds()
    {
        var sum = QuantityValue.Exactly(7_000_000_000_000_000_000_000_000_000m) + QuantityValue.Exactly(0.00000001m);
        Assert.Equal(QuantityCertainty.Range, sum.Certainty);
        Assert.True(sum.Low <= 7_000_000_000_000_000_000_000_000_000m && sum.High > 7_000_000_000_000_000_000_000_000_000m);
        var third = QuantityValue.Exactly(1) / QuantityValue.Exactly(3);
        Assert.True(third.Low < third.High && third.Low * 3 < 1 && third.High * 3 >= 1);
    }

    [Fact]
    public void A_value_becomes_a_quantity_again_only_where_a_form_says_the_same()
    {
        foreach (var quantity in new[] { Five, AtLeastTen, MoreThanTen, AtMostTen, FewerThanTen, AboutTen, Range, BestOfRange })
        {
            Assert.True(quantity.ToValue().TryToQuantity(out var again));
            Assert.Equal(quantity, again);
        }

        Assert.False(Missing.ToValue().TryToQuantity(out _));
        Assert.False((AtLeastTen + AboutTen).TryToQuantity(out _));
        Assert.False((Five / Five).TryToQuantity(out _));
    }

    [Fact]
    public void Whatever_the_parts_mean_the_result_contains_it()
    {
        // Numbers from a fixed seed, so that a failure can be seen again.
        var random = new Random(20_261_125);
        for (var i = 0; i < 5_000; i++)
        {
            var (left, a) = Interval(random);
            var (right, b) = Interval(random);
            Assert.True((left + right).Bounds.Contains(a + b), $"{left} + {right} has {a} + {b}");
            Assert.True((left - right).Bounds.Contains(a - b), $"{left} - {right} has {a} - {b}");
            Assert.True((left * b).Bounds.Contains(a * b), $"{left} * {b} has {a} * {b}");
            if (b != 0 && right is not { Low: 0, High: 0 })
                Assert.True((left / right).Bounds.Contains(a / b), $"{left} / {right} = {left / right} has {a} / {b} = {a / b}");
        }
    }

    /// <summary>An interval, perhaps open at an end, and a number within.</summary>
    private static (QuantityValue Interval, decimal Member) Interval(Random random)
    {
        decimal[] ends = [random.Next(-4, 5), random.Next(-4, 5), random.Next(-4, 5)];
        Array.Sort(ends);
        Schemawright.Optional<decimal?> low = random.Next(4) == 0 ? default : new(ends[0]);
        Schemawright.Optional<decimal?> high = random.Next(4) == 0 ? default : new(ends[2]);
        return (new RangeQuantity { Low = low, High = high, Unit = Unit.Index }.ToValue(), ends[1]);
    }

    private static ExactQuantity Exact(decimal value) => new() { Value = value, Unit = Unit.Persons };

    private static ApproximateQuantity Approximate(decimal value, ApproximationQualifier qualifier) => new() { Value = value, Unit = Unit.Persons, Qualifier = qualifier };
}
