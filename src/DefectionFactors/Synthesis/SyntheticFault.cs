using System.Text.Json.Nodes;

namespace DefectionFactors.Synthesis;

/// <summary>A way to spoil a valid record so that exactly one error must be reported.</summary>
/// <param name="Code">The rule or keyword that must report it.</param>
/// <param name="Kind">The kind of record that it spoils.</param>
/// <param name="Pointer">JSON Pointer from the record to the place that must be reported.</param>
/// <param name="Plant">Spoils a record; the number is the record's own.</param>
internal sealed record SyntheticFault(string Code, string Kind, string Pointer, Action<JsonObject, int> Plant)
{
    /// <summary>Whether the rules find it, not the schema.</summary>
    public bool IsSemantic => Code.StartsWith("DFR", StringComparison.Ordinal);

    /// <summary>Whether it is a member that the schema does not know.</summary>
    public bool IsUnknownMember => Code is "additionalProperties" or "unevaluatedProperties";

    /// <summary>How much it weighs.</summary>
    public string Severity => IsSemantic && DefectionFactors.Rules.RuleCatalogue.Find(Code)!.Severity == DefectionFactors.Rules.RuleSeverity.Warning ? "warning" : "error";
}
