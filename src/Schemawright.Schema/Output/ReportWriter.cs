using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Output;

/// <summary>Makes the report of an invalid instance: one error for each cause, in the order of the instance.</summary>
internal static class ReportWriter
{
    private const int FewErrors = 4;

    /// <summary>Makes a report.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="root">The explanation of why it is invalid.</param>
    /// <returns>A report with at least one error.</returns>
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

    /// <summary>The report of a text that is not JSON.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="error">What is wrong with it.</param>
    /// <returns>A report with one error.</returns>
    public static ValidationReport Write(ReadOnlySpan<byte> utf8, JsonSyntaxError error) =>
        Write(utf8, error.Offset, "syntax", JsonSyntaxErrorMessages.Describe(error, utf8), string.Empty, Excerpts.Around(utf8, Math.Min(error.Offset, utf8.Length)));

    /// <summary>The report of an evaluation that was stopped.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="node">The value that was evaluated.</param>
    /// <param name="message">Why it was stopped.</param>
    /// <param name="schemaLocation">The schema's absolute location.</param>
    /// <returns>A report with one error, which is no keyword's.</returns>
    public static ValidationReport Write(in IndexedJson json, int node, string message, string schemaLocation) =>
        Write(json.Utf8, json.StartOf(node), string.Empty, message, schemaLocation, Excerpts.Of(json, node));

    private static ValidationReport Write(ReadOnlySpan<byte> utf8, int offset, string keyword, string message, string schemaLocation, string excerpt)
    {
        var position = LineMap.Locate(utf8, Math.Min(offset, utf8.Length));
        return ValidationReport.FromErrors(
        [
            new ValidationError
            {
                InstanceLocation = string.Empty,
                Keyword = keyword,
                KeywordLocation = string.Empty,
                AbsoluteKeywordLocation = schemaLocation,
                Message = message,
                Excerpt = excerpt,
                Line = position.Line,
                Column = position.Column,
            },
        ]);
    }

    /// <summary>
    /// Tells each cause once: a value of a wrong kind is wrong in no other way, one that misses its constant is not also outside of the list that the constant is from,
    /// a member that several schemas miss is missing once, and not at all where it is there under a mistyped name, and of a member that nobody expects nothing else is told.
    /// </summary>
    private static List<Finding> WithoutRepetitions(List<Finding> findings)
    {
        var ofWrongKind = new HashSet<int>(findings.Where(static finding => finding.Keyword == "type").Select(static finding => finding.Node));
        var mistyped = new HashSet<(int Node, string Name)>(findings.Where(static finding => finding.Meant is not null).Select(static finding => finding.Meant!.Value));
        var unexpected = new HashSet<int>(findings.Where(static finding => finding.IsUnexpected).Select(static finding => finding.Node));
        var kept = new List<Finding>();
        var told = new HashSet<(int Node, string Subject)>();
        foreach (var finding in findings.OrderBy(static finding => Precedence(finding)))
        {
            var isConsequence = (finding.Keyword != "type" && ofWrongKind.Contains(finding.Node))
                || (finding.Missing is not null && mistyped.Contains((finding.Node, finding.Missing)))
                || (!finding.IsUnexpected && unexpected.Contains(finding.Node));
            if (!isConsequence && told.Add((finding.Node, SubjectOf(finding))))
                kept.Add(finding);
        }

        return kept;
    }

    private static string SubjectOf(Finding finding) =>
        finding.Missing is not null ? "missing " + finding.Missing : finding.Keyword is "type" or "const" or "enum" or "oneOf" or "anyOf" ? "value" : finding.Message;

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
