namespace DefectionFactors.Citations;

/// <summary>Writes sources as references. The same sources give the same text everywhere.</summary>
/// <example>
/// <code>
/// var record = dataset.Find(new("arrivals.kr.2023"))!;
/// File.WriteAllText("references.bib", CitationWriter.Write(dataset.WorksBehind(record), CitationFormat.BibTex));
/// </code>
/// </example>
public static class CitationWriter
{
    /// <summary>Writes sources as references.</summary>
    /// <param name="sources">The sources, in the order in which they are to be written.</param>
    /// <param name="format">The format.</param>
    /// <returns>The text, with LF.</returns>
    public static string Write(IEnumerable<Source> sources, CitationFormat format)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return format switch
        {
            CitationFormat.CslJson => CslJson.Write(sources),
            CitationFormat.BibTex => string.Join('\n', sources.Select(BibTex.Entry)),
            CitationFormat.Ris => string.Concat(sources.Select(Ris.Entry)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not known."),
        };
    }
}
