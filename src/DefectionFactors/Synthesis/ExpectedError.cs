namespace DefectionFactors.Synthesis;

/// <summary>A fault that was planted in a synthetic dataset, and what a validator must say of it.</summary>
/// <param name="Index">Position of the record among those written, from 0.</param>
/// <param name="Line">Line of the written text, from 1.</param>
/// <param name="Column">Column of the value at fault in that line, from 1, in UTF-16 code units.</param>
/// <param name="RecordId">Identifier that the record has by its number.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">The rule, such as <c>DFR302</c>, or the keyword of the schema.</param>
/// <param name="Pointer">JSON Pointer from the record to the value at fault; empty for the record itself.</param>
public sealed record ExpectedError(int Index, int Line, int Column, string RecordId, string Severity, string Code, string Pointer)
{
    /// <summary>The first line of a CSV file of expected errors.</summary>
    public const string CsvHeader = "index,line,column,id,severity,code,pointer";

    /// <summary>The error as a line of a CSV file; nothing in it needs quotes.</summary>
    /// <returns>The values in the order of <see cref="CsvHeader"/>.</returns>
    public string ToCsv() => FormattableString.Invariant($"{Index},{Line},{Column},{RecordId},{Severity},{Code},{Pointer}");
}
