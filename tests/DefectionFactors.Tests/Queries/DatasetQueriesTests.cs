using DefectionFactors.Quantities;

namespace DefectionFactors.Tests.Queries;

public class DatasetQueriesTests
{
    private static readonly DefectionFactorDataset Dataset = DefectionFactorDataset.Bundled;

    [Fact]
    public void Statistics_are_chosen_by_indicator_and_period()
    {
        var found = Dataset.Statistics.ForIndicator(Indicator.Arrivals).ForPopulation(PopulationGroup.Arrivals).During("2019/2023").InForce();
        Assert.Equal(["arrivals.kr.2019", "arrivals.kr.2020", "arrivals.kr.2021", "arrivals.kr.2022", "arrivals.kr.2023"], found.Select(static record => record.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal("1602 persons", found.Select(static record => record.Quantity).Sum().ToString());
    }

    [Fact]
    public void Every_record_is_of_one_kind_one_group_and_one_family()
    {
        var kinds = Dataset.Statistics.Count + Dataset.Policies.Count + Dataset.Events.Count + Dataset.Conditions.Count + Dataset.Routes.Count + Dataset.Associations.Count + Dataset.Testimonies.Count;
        Assert.Equal(Dataset.Records!.Count, kinds);
        Assert.Equal(Dataset.Records.Count, Enum.GetValues<FactorGroup>().Sum(static group => Dataset.InGroup(group).Count));
        Assert.Equal(Dataset.Records.Count, Enum.GetValues<FactorFamily>().Sum(static family => Dataset.InFamily(family).Count));
        Assert.All(Dataset.InFamily(FactorFamily.PushFactors), static record => Assert.StartsWith("Push", record.Factor.Group.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_and_its_sources_are_found()
    {
        var record = Dataset.Find(new("laos.hand-over"))!;
        var sources = Dataset.SourcesOf(record);
        Assert.Equal(["jeong-2020", "song-2016"], sources.Select(static cited => cited.Source!.Id.Value));
        Assert.All(sources, static cited => Assert.Equal("jeong-2020", cited.Work!.Id));
        Assert.All(sources, static cited => Assert.Equal("nkr-garcia-essay", cited.Via!.Id));
        Assert.Equal([SourceRole.Primary, SourceRole.Secondary], sources.Select(static cited => cited.Role));
        Assert.Null(Dataset.Find(new("no.such.record")));
        Assert.Null(Dataset.FindSource(new("no-such-source")));
    }

    [Fact]
    public void Records_that_cite_a_work_are_found_under_its_alias_too()
    {
        var byName = Dataset.RecordsCiting(new("jeong-2020")).Select(static record => record.Id).ToArray();
        Assert.Contains(new Identifier("laos.agreement"), byName);
        Assert.Equal(byName, Dataset.RecordsCiting(new("song-2016")).Select(static record => record.Id));
        Assert.Contains(new Identifier("laos.hand-over"), Dataset.RecordsCiting(new("nkr-garcia-essay")).Select(static record => record.Id));
        Assert.Empty(Dataset.RecordsCiting(new("no-such-source")));
    }

    [Fact]
    public void Competing_estimates_are_in_conflict_once_each()
    {
        var famine = Dataset.ConflictsOf(Dataset.Find(new("famine.deaths"))!);
        Assert.Equal(5, famine.Count);
        Assert.All(famine, static conflict => Assert.Equal(ConflictKind.Declared, conflict.Kind));
        var pairs = Dataset.Conflicts.Select(static conflict => string.Join(' ', new[] { conflict.First.Id.Value, conflict.Second.Id.Value }.Order(StringComparer.Ordinal))).ToArray();
        Assert.Equal(pairs.Distinct(StringComparer.Ordinal), pairs);
        Assert.Empty(Dataset.ConflictsOf(Dataset.Find(new("arrivals.kr.2019"))!));
    }

    [Fact]
    public void Two_values_of_one_series_and_period_are_in_conflict_until_a_revision_joins_them()
    {
        var record = (StatisticRecord)Dataset.Find(new("gdp.2019"))!;
        var other = record with { Id = new("gdp.2019.other"), Quantity = new ExactQuantity { Value = 0.5m, Unit = Unit.PercentChange } };
        var conflict = Assert.Single((Dataset with { Records = Dataset.Records!.Add(other) }).ConflictsOf(other));
        Assert.Equal((record.Id, other.Id, ConflictKind.SameSeries), (conflict.First.Id, conflict.Second.Id, conflict.Kind));

        var revised = other with { Revision = new Revision { Status = RevisionStatus.Revised, AsOf = new("2021"), Supersedes = record.Id } };
        Assert.Empty((Dataset with { Records = Dataset.Records.Add(revised) }).ConflictsOf(revised));
    }

    [Fact]
    public void Places_times_issues_and_confidence_narrow_any_kind()
    {
        Assert.Contains(Dataset.Routes.At(new("TH"), PlaceRole.Transit), static route => route.Id == "route.thailand");
        Assert.Empty(Dataset.Routes.At(new("TH"), PlaceRole.Destination));
        Assert.Contains(Dataset.Policies.Overlapping("1990"), static policy => policy.Id == "china-dprk.1986");
        Assert.DoesNotContain(Dataset.Policies.During("1990"), static policy => policy.Id == "china-dprk.1986");
        Assert.All(Dataset.Statistics.WithIssue(IssueCode.ValueConflict), static record => Assert.True(record.HasIssue(IssueCode.ValueConflict)));
        Assert.All(Dataset.Records!.WithConfidence(ConfidenceLevel.Moderate), static record => Assert.True(record.Evidence.Confidence is ConfidenceLevel.High or ConfidenceLevel.Moderate));
        Assert.NotEmpty(Dataset.Records!.About(FactorCode.Famine).InGroup(FactorGroup.PushEconomic));
    }

    [Fact]
    public void A_title_is_given_in_the_language_asked_for_where_there_is_one()
    {
        var record = Dataset.Find(new("arrivals.kr.2023"))!;
        Assert.Equal("2023년 대한민국 입국 인원", record.TitleIn(new("ko")));
        Assert.Equal(record.Title, record.TitleIn(new("fr")));
    }

    [Fact]
    public void A_copy_answers_from_its_own_records()
    {
        Assert.NotEmpty(Dataset.Statistics);
        var copy = Dataset with { Records = [Dataset.Find(new("famine"))!] };
        Assert.Empty(copy.Statistics);
        Assert.Null(copy.Find(new("arrivals.kr.2023")));
        Assert.Equal(Dataset, Dataset with { });
    }

    [Fact]
    public void A_streamed_dataset_without_records_has_none()
    {
        var streamed = Dataset with { Records = null, Streaming = true };
        Assert.Empty(streamed.Series);
        Assert.Empty(streamed.Conflicts);
        Assert.Empty(streamed.InGroup(FactorGroup.Outcome));
    }

    [Fact]
    public void A_ring_of_aliases_and_a_source_that_is_not_there_do_no_harm()
    {
        var sources = Dataset.Sources.Select(static source => source.Id.Value switch
        {
            "jeong-2020" => source with { AliasOf = new("song-2016") },
            "king-2021" => source with { AliasOf = new("no-such-source") },
            _ => source,
        });
        var ring = Dataset with { Sources = Schemawright.ValueList.ToValueList(sources) };
        Assert.All(ring.SourcesOf(ring.Find(new("laos.hand-over"))!), static cited => Assert.NotNull(cited.Work));
        Assert.NotEmpty(ring.RecordsCiting(new("song-2016")));
        Assert.NotEmpty(ring.RecordsCiting(new("king-2021")));

        var without = Dataset with { Sources = [Dataset.Sources[0]] };
        var cited = without.SourcesOf(without.Find(new("gdp.1997"))!)[0];
        Assert.Equal((null, null), (cited.Source, cited.Work));
        Assert.NotEmpty(without.RecordsCiting(cited.Reference.SourceId));
    }

    [Fact]
    public async Task Many_threads_share_one_index()
    {
        var copy = Dataset with { };
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => copy.Series, TestContext.Current.CancellationToken)));
        Assert.All(answers, series => Assert.Same(answers[0], series));
    }
}
