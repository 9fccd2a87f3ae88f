using System.Text.Json;
using DefectionFactors.Privacy;
using DefectionFactors.Rules;

namespace DefectionFactors.Tool.Reports;

/// <summary>Tells what privacy rules find and what is proposed. It never repeats what must not be seen: reports are shared too.</summary>
/// <param name="asJson">Whether it is for programs.</param>
/// <param name="output">Takes the report.</param>
internal sealed class PrivacyReport(bool asJson, TextWriter output)
{
    private readonly List<(string Path, IReadOnlyList<RuleFinding> Findings, PrivacyProposal? Proposal)> _files = [];

    /// <summary>Tells of one file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="proposal">What is proposed; null where nobody asked.</param>
    /// <param name="copy">Where the coarser copy went; null where there is none.</param>
    public void Add(string path, IReadOnlyList<RuleFinding> findings, PrivacyProposal? proposal, string? copy)
    {
        _files.Add((path, findings, proposal));
        if (asJson)
            return;
        foreach (var finding in findings)
            output.WriteLine(LineOf(path, finding));
        if (proposal is not null)
            WriteProposal(path, proposal, copy);
        else
            output.WriteLine($"{path}: {Counts.Of(findings.Count, "finding")}");
    }

    /// <summary>Ends the report.</summary>
    public void Complete()
    {
        if (!asJson)
        {
            output.WriteLine("No finding does not guarantee safety: names in other scripts, and what readers know from other sources, were not checked.");
            return;
        }

        ReportJson.WriteObject(output, writer =>
        {
            writer.WriteStartArray("files");
            foreach (var (path, findings, proposal) in _files)
                WriteFile(writer, path, findings, proposal);
            writer.WriteEndArray();
        });
    }

    private static string LineOf(string path, RuleFinding finding) =>
        $"{path}:{finding.Line}:{finding.Column}: {finding.Severity.ToString().ToLowerInvariant()} {finding.RuleId} {finding.Pointer}: {finding.Message}";

    private void WriteProposal(string path, PrivacyProposal proposal, string? copy)
    {
        foreach (var change in proposal.Changes)
        {
            var value = change.Value is null ? "" : $" -> {change.Value.ToJsonString(ReportJson.Relaxed)}";
            output.WriteLine($"{path}:{change.Line}:{change.Column}: proposal {change.RuleId} {change.Operation} {change.Pointer}: {change.Message}{value}");
        }

        foreach (var finding in proposal.Remaining)
            output.WriteLine($"left for manual review: {LineOf(copy ?? "(proposal)", finding)} {finding.Hint}");
        var (proposed, left) = (Counts.Of(proposal.Changes.Count, "change"), Counts.Of(proposal.Remaining.Count, "finding"));
        output.WriteLine($"{path}: {proposed} proposed, {left} left for manual review");
        output.WriteLine(copy is null ? "Nothing was changed; --output FILE writes a copy with the changes." : $"{copy}: a copy with the changes");
    }

    private static void WriteFile(Utf8JsonWriter writer, string path, IReadOnlyList<RuleFinding> findings, PrivacyProposal? proposal)
    {
        writer.WriteStartObject();
        writer.WriteString("path", path);
        WriteFindings(writer, "findings", findings);
        if (proposal is not null)
        {
            // The members 'op', 'path' and 'value' make it a JSON Patch.
            writer.WriteStartArray("proposal");
            foreach (var change in proposal.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("op", change.Operation);
                writer.WriteString("path", change.Pointer);
                if (change.Value is not null)
                {
                    writer.WritePropertyName("value");
                    change.Value.WriteTo(writer);
                }

                writer.WriteString("rule", change.RuleId);
                ReportJson.WritePlace(writer, change.Line, change.Column, change.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteFindings(writer, "remaining", proposal.Remaining);
        }

        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, string member, IReadOnlyList<RuleFinding> findings)
    {
        writer.WriteStartArray(member);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.RuleId);
            writer.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            writer.WriteString("pointer", finding.Pointer);
            ReportJson.WritePlace(writer, finding.Line, finding.Column, finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
