using DefectionFactors;

namespace EssayQuestions;

/// <summary>Lines that name the records they rest on, with a list of sources at the end.</summary>
internal sealed class Report(DefectionFactorDataset dataset, TextWriter output)
{
    private readonly SortedDictionary<string, Source> _sources = new(StringComparer.Ordinal);

    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
        output.WriteLine(new string('=', text.Length));
    }

    public void Text(string text) => output.WriteLine(text);

    /// <summary>A statement with its records and, for each of them, the source that it rests on first.</summary>
    public void Line(string text, params ReadOnlySpan<FactorRecord> records)
    {
        output.WriteLine(text);
        foreach (var record in records)
            output.WriteLine($"      [{record.Id} < {SourceOf(record)}]");
    }

    public void WriteSources()
    {
        Heading("Sources");
        foreach (var (id, source) in _sources)
        {
            var authors = string.Join(", ", (source.Author ?? []).Select(static author => author.Match(static person => person.Family, static literal => literal.Literal)));
            output.WriteLine($"{id}: {authors}{(authors.Length > 0 ? ". " : "")}{source.Title}{(source.Issued is { } issued ? $", {issued}" : "")}");
        }
    }

    private string SourceOf(FactorRecord record)
    {
        var cited = dataset.SourcesOf(record)[0];
        _sources[cited.Work!.Id] = cited.Work;
        if (cited.Via is { } via)
            _sources[via.Id] = via;
        return cited.Via is null ? cited.Work.Id : $"{cited.Work.Id}, read in {cited.Via.Id}";
    }
}
