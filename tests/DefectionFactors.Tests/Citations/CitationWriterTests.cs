using System.Text.Json;
using DefectionFactors.Citations;

namespace DefectionFactors.Tests.Citations;

public class CitationWriterTests
{
    private static readonly Source Hostile = new()
    {
        Id = new("test-source"),
        Type = SourceType.ArticleJournal,
        Title = "50 % of {all} \\ cases & \"more\" ~ a_b #1 ^2 $3\nsecond line",
        Author = [new PersonAuthor { Family = "Rights and Wrongs, Inc", Given = "A." }, new LiteralAuthor { Literal = "Ministry of War and Peace" }],
        ContainerTitle = "A&B",
        Page = "97–118",
        Doi = new("10.1000/a{b}c_d"),
        Url = new(new Uri("https://example.org/a_b?x=1&y=%7B")),
    };

    [Fact]
    public void BibTeX_escapes_what_TeX_would_take_for_a_command()
    {
        var entry = CitationWriter.Write([Hostile], CitationFormat.BibTex);
        Assert.Contains("title = {{50 \\% of \\textbraceleft{}all\\textbraceright{} \\textbackslash{} cases \\& \"more\" \\textasciitilde{} a\\_b \\#1 \\textasciicircum{}2 \\$3 second line}}", entry, StringComparison.Ordinal);
        Assert.Contains("author = {{Rights and Wrongs, Inc}, A. and {Ministry of War and Peace}}", entry, StringComparison.Ordinal);
        Assert.Contains("journal = {A\\&B}", entry, StringComparison.Ordinal);
        Assert.Contains("pages = {97--118}", entry, StringComparison.Ordinal);
        Assert.Contains("doi = {10.1000/a%7Bb%7Dc_d}", entry, StringComparison.Ordinal);
        Assert.Contains("url = {https://example.org/a_b?x=1&y=%7B}", entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(static letter => letter == '{'), entry.Count(static letter => letter == '}'));
    }

    [Fact]
    public void RIS_keeps_each_field_on_one_line()
    {
        var lines = CitationWriter.Write([Hostile with { Title = "A\r\nER  - \nTY  - BOOK" }], CitationFormat.Ris).TrimEnd('\n').Split('\n');
        Assert.All(lines, static line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal(("TY  - JOUR", "ER  - "), (lines[0], lines[^1]));
        Assert.Single(lines, static line => line.StartsWith("ER", StringComparison.Ordinal));
        Assert.Contains("SP  - 97", lines);
        Assert.Contains("EP  - 118", lines);
    }

    [Theory]
    [InlineData("2018-12-01", """{"date-parts":[[2018,12,1]]}""", "2018/12/01/", "2018")]
    [InlineData("2018-12", """{"date-parts":[[2018,12]]}""", "2018/12//", "2018")]
    [InlineData("2016~", """{"date-parts":[[2016]],"circa":true}""", "2016///", "2016")]
    [InlineData("2016/2018", """{"date-parts":[[2016],[2018]]}""", "2016///", "2016")]
    [InlineData("2016/..", """{"literal":"2016/.."}""", "2016///", "2016")]
    [InlineData("199X", """{"literal":"199X"}""", null, null)]
    public void A_date_is_never_more_precise_than_the_source_gives_it(string issued, string csl, string? day, string? year)
    {
        var source = Hostile with { Issued = new(issued) };
        using var items = JsonDocument.Parse(CitationWriter.Write([source], CitationFormat.CslJson));
        Assert.Equal(csl, JsonSerializer.Serialize(items.RootElement[0].GetProperty("issued")));
        var ris = CitationWriter.Write([source], CitationFormat.Ris);
        Assert.Equal(day is not null, ris.Contains($"DA  - {day}\n", StringComparison.Ordinal));
        Assert.Equal(year is not null, CitationWriter.Write([source], CitationFormat.BibTex).Contains($"year = {{{year}}}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SourceType.Chapter, "incollection")]
    [InlineData(SourceType.Report, "misc")]
    [InlineData(SourceType.Webpage, "misc")]
    [InlineData(SourceType.Book, "book")]
    public void A_work_that_lacks_what_its_type_demands_is_no_such_entry(SourceType type, string expected) =>
        Assert.StartsWith($"@{expected}{{test-source,\n", CitationWriter.Write([Hostile with { Type = type }], CitationFormat.BibTex), StringComparison.Ordinal);

    [Fact]
    public void Every_work_of_the_bundled_data_can_be_written_in_every_format()
    {
        var works = DefectionFactorDataset.Bundled.Works;
        using var items = JsonDocument.Parse(CitationWriter.Write(works, CitationFormat.CslJson));
        Assert.Equal(works.Count, items.RootElement.GetArrayLength());
        var bibTex = CitationWriter.Write(works, CitationFormat.BibTex);
        Assert.Equal(works.Count, bibTex.Split('\n').Count(static line => line.StartsWith('@')));
        Assert.Equal(works.Count, CitationWriter.Write(works, CitationFormat.Ris).Split('\n').Count(static line => line == "ER  - "));
        Assert.Equal("[]\n", CitationWriter.Write([], CitationFormat.CslJson));
    }
}
