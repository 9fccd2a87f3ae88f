using Spectre.Console;

namespace DefectionFactors.Tool.Views;

/// <summary>What of a dataset a user asks to see.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="console">Takes the tables.</param>
/// <param name="language">The language of titles and names of places.</param>
/// <param name="asOf">The day as of which records and series are shown; null for the newest versions.</param>
internal sealed class DatasetView(DefectionFactorDataset dataset, IAnsiConsole console, LanguageTag language, DateOnly? asOf)
{
    /// <summary>Whether there is something of an identifier.</summary>
    public bool Has(string text) => IdentifierOf(text) is { } id && (dataset.Find(id) is not null || dataset.FindSeries(id) is not null || dataset.FindSource(id) is not null);

    /// <summary>Writes the record, series or source of an identifier that <see cref="Has"/>; a record goes before a series, a series before a source.</summary>
    public void Write(string text, bool isFirst)
    {
        if (!isFirst)
            console.WriteLine();
        var id = IdentifierOf(text)!.Value;
        if (dataset.Find(id) is { } record)
            RecordView.Write(console, dataset, record, language);
        else if (dataset.FindSeries(id) is { } series)
            SeriesView.Write(console, dataset, asOf is { } day ? series.AsOf(day) : series);
        else if (dataset.FindSource(id) is { } source)
            SourceView.Write(console, dataset, source, language);
    }

    /// <summary>Writes a list of the records that meet all conditions given.</summary>
    public void WriteList(string? indicator, FactorGroup? group, string? during)
    {
        var records = asOf is { } day ? dataset.AsOf(day) : (dataset.Records ?? []).InForce();
        if (indicator is not null)
            records = records.OfType<StatisticRecord>().Where(record => record.Indicator.Value == indicator);
        if (group is { } chosen)
            records = records.InGroup(chosen);
        if (during is not null)
            records = records.During(during);
        RecordList.Write(console, [.. records], language);
    }

    private static Identifier? IdentifierOf(string text)
    {
        try
        {
            return new Identifier(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
