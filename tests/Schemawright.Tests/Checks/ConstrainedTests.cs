using Schemawright.Tests.Models;

namespace Schemawright.Tests.Checks;

public class ConstrainedTests
{
    [Fact]
    public void Values_that_break_a_constraint_are_refused_by_name()
    {
        Assert.Equal("Name", Assert.Throws<ArgumentException>(() => new Person { Name = "" }).ParamName);
        Assert.Equal("Name", Assert.Throws<ArgumentNullException>(() => new Person { Name = null! }).ParamName);
        Assert.Equal("Height", Assert.Throws<ArgumentException>(() => new Person { Name = "a", Height = -0.1m }).ParamName);
        Assert.Equal("Tags", Assert.Throws<ArgumentException>(() => new Person { Name = "a", Tags = ["x", "x"] }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new RecordId("ABC")).ParamName);
        Assert.Equal("Item2", Assert.Throws<ArgumentException>(() => new RatioTerms(1, 0)).ParamName);
    }

    [Fact]
    public void With_expressions_are_held_to_the_constraints_too()
    {
        var person = new Person { Name = "a", Height = 1 };
        Assert.Throws<ArgumentException>(() => person with { Height = -1 });
        Assert.Null((person with { Height = null }).Height);
    }

    [Fact]
    public void A_string_that_is_no_text_is_refused() => Assert.Throws<ArgumentException>(() => new Person { Name = "\ud800" });

    [Fact]
    public void A_long_value_is_shortened_in_the_message()
    {
        var exception = Assert.Throws<ArgumentException>(() => new Person { Name = new string('é', 60) });
        Assert.Contains("é…", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\ufffd", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Length_counts_code_points() => Assert.Equal(10, new Person { Name = string.Concat(Enumerable.Repeat("😀", 10)) }.Name.EnumerateRunes().Count());

    [Fact]
    public void A_value_that_holds_is_checked_without_allocation()
    {
        var person = new Person { Name = "a" };
        var ofClone = Allocations.Of(() => _ = person with { });
        Assert.Equal(ofClone, Allocations.Of(() => _ = person with { Name = "b" }));
    }
}
