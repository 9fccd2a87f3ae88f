using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Output;

/// <summary>Creates the report of an invalid instance: one error for each cause, in the order of the instance.</summary>
internal static class ReportWriter
{
    private const int FewErrors = 4;

    /// <summary>Creates a report with at least one error from the explanation of why an instance is invalid.</summary>
    public static ValidationReport Write(in IndexedJson json, EvaluationUnit root)
    {
        var findings = WithoutRepetitions(CauseFinder.Find(json, root));
        var starts = new int[findings.Count];
        for (var i = 0; i < starts.Length; i++)
            starts[i] = json.StartOf(findings[i].Node);
        var ordered = findings.Select((finding, i) => (Finding: finding, Start: starts[i])).OrderBy(static pair => pair.Start).ToList();

        var isMany = ordered.Count > FewErrors;
        var map = isMany ? new LineMap(json.Utf8.ToArray()) : null;
        var pointers = isMany ? new PointerTable(json) : null;
        var errors = new List<ValidationError>(ordered.Count);
        foreach (var (finding, start) in ordered)
        {
            var position = map?.Locate(start) ?? LineMap.Locate(json.Utf8, start);
            errors.Add(new ValidationError
            {
                InstanceLocation = pointers?.PointerOf(json, finding.Node) ?? JsonPointers.PointerOf(json, finding.Node),
                Keyword = finding.Keyword,
                KeywordLocation = UnitLocations.KeywordLocation(finding.Unit),
                AbsoluteKeywordLocation = UnitLocations.AbsoluteKeywordLocation(finding.Unit),
                Message = finding.Message,
                Excerpt = Excerpts.Of(json, finding.ShownNode),
                Line = position.Line,
                Column = position.Column,
            });
        }

        return ValidationReport.FromErrors(errors);
    }

    /// <summary>The report of input that is not JSON.</summary>
    public static ValidationReport Write(ReadOnlySpan<byte> utf8, JsonSyntaxError error) =>
        Write(utf8, error.Offset, "syntax", JsonSyntaxErrorMessages.Describe(error, utf8), "", Excerpts.Around(utf8, Math.Min(error.Offset, utf8.Length)));

    /// <summary>The report of an evaluation that was stopped: one error that no keyword has caused.</summary>
    public static ValidationReport Write(in IndexedJson json, int node, string message, string schemaLocation) =>
        Write(json.Utf8, json.StartOf(node), "", message, schemaLocation, Excerpts.Of(json, node));

    private static ValidationReport Write(ReadOnlySpan<byte> utf8, int offset, string keyword, string message, string schemaLocation, string excerpt)
    {
        var position = LineMap.Locate(utf8, Math.Min(offset, utf8.Length));
        return ValidationReport.FromErrors(
        [
            new ValidationError
            {
                InstanceLocation = "",
                Keyword = keyword,
                KeywordLocation = "",
                AbsoluteKeywordLocation = schemaLocation,
                Message = message,
                Excerpt = excerpt,
                Line = position.Line,
                Column = position.Column,
            },
        ]);
    }

    /// <summary>
    /// Reports each cause once. A value of a wrong kind gets no other errors; a value that differs from a constant is not also reported as missing from a list
    /// that contains the constant; a property that several schemas require is missing once, and not at all if it is present under a misspelled name; and of an
    /// unexpected property nothing else is reported.
    /// </summary>
    private static List<Finding> WithoutRepetitions(List<Finding> findings)
    {
        var ofWrongKind = new HashSet<int>(findings.Where(static finding => finding.Keyword == "type").Select(static finding => finding.Node));
        var mistyped = new HashSet<(int Node, string Name)>(
            findings.Where(static finding => finding.Meant is not null).Select(static finding => finding.Meant!.Value));
        var unexpected = new HashSet<int>(findings.Where(static finding => finding.IsUnexpected).Select(static finding => finding.Node));
        var kept = new List<Finding>();
        var reported = new HashSet<(int Node, string Subject)>();
        foreach (var finding in findings.OrderBy(static finding => Precedence(finding)))
        {
            var isConsequence = (finding.Keyword != "type" && ofWrongKind.Contains(finding.Node))
                || (finding.Missing is not null && mistyped.Contains((finding.Node, finding.Missing)))
                || (!finding.IsUnexpected && unexpected.Contains(finding.Node));
            if (!isConsequence && reported.Add((finding.Node, SubjectOf(finding))))
                kept.Add(finding);
        }

        return kept;
    }

    private static string SubjectOf(Finding finding) =>
        finding.Missing is not null ? "missing " + finding.Missing
        : finding.Keyword is "type" or "const" or "enum" or "oneOf" or "anyOf" ? "value" : finding.Message;

    private static int Precedence(Finding finding) => finding.Keyword switch
    {
        "required" => 0,
        "type" => 1,
        "const" => 2,
        "enum" => 3,
        "oneOf" or "anyOf" => 5,
        _ => 4,
    };
}
