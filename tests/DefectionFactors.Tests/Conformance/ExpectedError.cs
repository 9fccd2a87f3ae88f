using System.Globalization;
using DefectionFactors.Validation;
using Schemawright;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Conformance;

/// <summary>One row of <c>schema/conformance/expected-errors.csv</c>.</summary>
/// <param name="Keyword">The keyword that fails, or the rule that finds something; <c>syntax</c> where the text is not JSON.</param>
/// <param name="Pointer">The JSON Pointer of the value concerned.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Column">Its column, counted from 1 in UTF-16 code units.</param>
internal sealed record ExpectedError(string Keyword, string Pointer, int Line, int Column)
{
    private const string Syntax = "syntax";

    /// <summary>The errors of every file, in the order of the table.</summary>
    public static ILookup<string, ExpectedError> ByFile { get; } = CsvFile.Read(Repository.Combine("schema", "conformance", "expected-errors.csv"))
        .ToLookup(static row => row["file"], static row => new ExpectedError(row["keyword"], row["pointer"], Number(row["line"]), Number(row["column"])), StringComparer.Ordinal);

    /// <summary>The errors of a report, in its order.</summary>
    public static IReadOnlyList<ExpectedError> Of(ValidationReport report) =>
        [.. report.Errors.Select(static error => new ExpectedError(error.Keyword.Length == 0 ? Syntax : error.Keyword, error.InstanceLocation, error.Line, error.Column))];

    /// <summary>What schema and rules say of a dataset, in the order of the text.</summary>
    public static IReadOnlyList<ExpectedError> Of(DatasetReport report) =>
        [.. report.Problems.Select(static problem => new ExpectedError(problem.Keyword.Length == 0 ? Syntax : problem.Keyword, problem.InstanceLocation, problem.Line, problem.Column))];

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
