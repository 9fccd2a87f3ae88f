using Spectre.Console;

namespace DefectionFactors.Tool.Views;

/// <summary>One source with the records that rest on it.</summary>
internal static class SourceView
{
    /// <summary>Writes a source.</summary>
    public static void Write(IAnsiConsole console, DefectionFactorDataset dataset, Source source, LanguageTag language)
    {
        console.Write(new Text($"{source.Id} ({ViewValues.Code(source.Type)}, {ViewValues.Code(source.CheckOrDefault)})\n{ViewValues.Of(source)}\n"));
        if (source.Url is { } address)
            console.Write(new Text($"{address.Value.OriginalString}\n"));
        if (source.AliasOf is { } work)
            console.WriteLine($"means {work}");
        foreach (var issue in source.Issues ?? [])
            console.Write(new Padder(new Text($"{ViewValues.Code(issue.SeverityOrDefault)} {issue.Code}: {issue.Note}"), new Padding(2, 0, 0, 0)));
        RecordList.Write(console, dataset.RecordsCiting(source.Id), language);
    }
}
