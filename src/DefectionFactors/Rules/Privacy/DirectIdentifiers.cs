using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Schemawright.Json.Locations;

namespace DefectionFactors.Rules.Privacy;

/// <summary>DFR501. The message never repeats what was found: reports are shared too.</summary>
internal sealed class DirectIdentifiers() : Rule(
    "DFR501", RuleSeverity.Error,
    "No text, extensions included, identifies a person by e-mail address, telephone number, document number or date of birth.",
    "Remove the detail.")
{
    /// <summary>More than the schema refuses in keys, and at every depth.</summary>
    private static readonly Regex PersonalNames = new(
        "(?i:^(?:name|alias|nickname|dob|phone|mobile|address|village|hometown|workplace|employer|school|photo|portrait|voice)$|(?:full|first|last|given|family|maiden|person|personal|real|father|mother|spouse|child|nick)name"
        + "|surname|birth(?:date|day|place)|dateofbirth|phone|e-?mail|kakao|telegram|wechat|(?:home|street|postal)address|passport|(?:national|resident|identity|identification)(?:id|number|card)|latitude|longitude|coordinates|fingerprint)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        foreach (var text in entry.Texts)
        {
            if (FirstIn(text.Text) is { } name)
                findings.Add(text.Pointer, $"The text seems to contain {name}.");
        }

        if (entry.Record.Extensions is not { } extensions)
            return;
        foreach (var (key, value) in extensions)
        {
            var pointer = $"{entry.Pointer}/ext/{JsonPointers.EscapeToken(key)}";
            CheckName(findings, pointer, key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            ScanExtension(findings, pointer, value.AsElement());
        }
    }

    private static void ScanExtension(RuleFindings findings, string pointer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                if (FirstIn(value.GetString()!) is { } name)
                    findings.Add(pointer, $"The text seems to contain {name}.");
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    ScanExtension(findings, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"), item);
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    CheckName(findings, $"{pointer}/{JsonPointers.EscapeToken(member.Name)}", member.Name);
                    ScanExtension(findings, $"{pointer}/{JsonPointers.EscapeToken(member.Name)}", member.Value);
                }

                break;
        }
    }

    private static void CheckName(RuleFindings findings, string pointer, string name)
    {
        if (PersonalNames.IsMatch(name))
            findings.Add(pointer, "The property name in the extension suggests a personal detail.");
    }

    /// <summary>The first sort of identifier that a text seems to hold; null where it holds none.</summary>
    private static string? FirstIn(string text)
    {
        var shape = new TextShape(text);
        if (shape.MayHoldMailAddress && ScannedText.MailAddress.IsMatch(text))
            return "an e-mail address";
        if (shape.MayHoldPhoneNumber && ScannedText.PhoneNumber.IsMatch(text))
            return "a telephone number";
        if (shape.MayHoldDocumentNumber && ScannedText.DocumentNumber.IsMatch(text))
            return "the number of an identity document";
        return shape.MayHoldFullDate && ScannedText.HasWordOfBirth(text) && ScannedText.BirthDate.IsMatch(text) ? "a date of birth" : null;
    }
}
