using System.Text;
using DefectionFactors.Rules;
using DefectionFactors.Tests.Rules;

namespace DefectionFactors.Tests.Building;

public class DatasetBuilderTests
{
    private static readonly DatasetMetadata Metadata = DatasetMetadata.Parse("""
        {
          "id": "test.builder", "title": "Builder", "version": "1.0.0", "status": "draft", "license": "CC-BY-4.0", "sensitivity": "low",
          "publisher": { "id": "test-publisher", "name": "Test publisher", "type": "organisation" }
        }
        """u8);

    private static readonly Source Report = new() { Id = new("test-source"), Type = SourceType.Report, Title = "A report" };

    [Fact]
    public void Parts_make_a_dataset()
    {
        var built = new DatasetBuilder(Metadata).Add(Record(RuleTest.Condition("test.condition"))).Add(Report).Build();
        Assert.True(built.IsValid, string.Join('\n', built.Problems));
        Assert.Equal(built.Dataset, DefectionFactorDataset.Parse(built.Dataset.ToUtf8Json()));
        Assert.Equal("test.condition", Assert.Single(built.Dataset.Conditions).Id);
    }

    [Fact]
    public void The_bundled_dataset_can_be_put_together_again()
    {
        var bundled = DefectionFactorDataset.Bundled;
        var builder = new DatasetBuilder(bundled.Dataset);
        foreach (var record in bundled.Records!)
            builder.Add(record);
        foreach (var source in bundled.Sources)
            builder.Add(source);
        Assert.Empty(builder.Missing);
        var built = builder.Build();
        Assert.Equal(bundled.Records, built.Dataset!.Records);
        Assert.DoesNotContain(built.Problems, static problem => problem.Severity == RuleSeverity.Error);
        Assert.NotEmpty(built.Problems);
    }

    [Fact]
    public void What_is_missing_is_told_until_it_is_there()
    {
        var builder = new DatasetBuilder(Metadata);
        Assert.Equal(["error minItems test.builder/sources: A dataset must have at least one source."], Lines(builder.Missing));
        builder.Add(Record(RuleTest.Condition("test.condition", "\"related\": [\"test.other\"]")));
        Assert.Equal(3, builder.Missing.Count);
        Assert.False(builder.Build().IsValid);

        builder.Add(Report);
        Assert.Equal(["error DFR103 test.condition: The record 'test.other', which it refers to, was not added."], Lines(builder.Missing));
        var built = builder.Build();
        Assert.Null(built.Dataset);
        Assert.Equal("DFR103", Assert.Single(built.Problems, static problem => problem.Severity == RuleSeverity.Error).Rule);

        builder.Add(Record(RuleTest.Condition("test.other")));
        Assert.Empty(builder.Missing);
        Assert.True(builder.Build().IsValid);
    }

    [Fact]
    public void A_record_is_checked_by_the_rules_when_it_is_added()
    {
        var builder = new DatasetBuilder(Metadata).Add(Record(RuleTest.StatisticOf("test.half", "\"quantity\": " + RuleTest.Persons("1.5") + ", \"time\": \"2023-02-29\"")));
        Assert.Equal([("DFR201", "/time"), ("DFR303", "/quantity/value")], builder.Problems.Where(static problem => problem.Severity == RuleSeverity.Error).Select(static problem => (problem.Rule, problem.Pointer)));
        Assert.All(builder.Problems, static problem => Assert.Equal("test.half", problem.Subject));
    }

    [Fact]
    public void A_record_is_checked_by_the_schema_when_it_is_added()
    {
        var verified = (ConditionRecord)Record(RuleTest.Condition("test.condition"));
        var builder = new DatasetBuilder(Metadata).Add(Report).Add(verified with { Evidence = verified.Evidence with { Verification = VerificationStatus.Verified } });
        var problem = Assert.Single(builder.Problems);
        Assert.Equal(("test.condition", "/evidence"), (problem.Subject, problem.Pointer));
        Assert.Null(builder.Build().Dataset);
    }

    [Fact]
    public void A_source_and_an_identifier_used_twice_are_checked_when_added()
    {
        var builder = new DatasetBuilder(Metadata).Add(Report with { Isbn = new("9780985648009") }).Add(Report);
        Assert.Equal(["DFR402", "DFR101"], builder.Problems.Select(static problem => problem.Rule));
        builder.Add(Record(RuleTest.Condition("test.condition"))).Add(Record(RuleTest.Condition("test.condition")));
        Assert.Equal("error DFR101 test.condition/id: The dataset already has a record 'test.condition'.", builder.Problems[^1].ToString());
        Assert.False(builder.Build().IsValid);
    }

    [Fact]
    public void A_description_that_breaks_the_schema_is_told_at_once() =>
        Assert.Equal("test.builder", Assert.Single(new DatasetBuilder(Metadata with { Status = DatasetStatus.Released }).Problems).Subject);

    private static FactorRecord Record(string json) => FactorRecord.Parse(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<string> Lines(IEnumerable<BuildProblem> problems) => problems.Select(static problem => problem.ToString());
}
