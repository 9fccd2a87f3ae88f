using System.Text.Json.Nodes;

namespace DefectionFactors.Privacy;

/// <summary>One change that makes a dataset coarser, as an operation of JSON Patch (RFC 6902).</summary>
/// <param name="RuleId">The rule that asks for it; several are joined by a plus sign, as in <c>DFR501+DFR505</c>.</param>
/// <param name="Pointer">JSON Pointer to the value concerned.</param>
/// <param name="Value">What takes its place; null where it is taken out.</param>
/// <param name="Message">The change in words; never what was there before.</param>
public sealed record PrivacyChange(string RuleId, string Pointer, JsonNode? Value, string Message)
{
    /// <summary>Line of the value in the dataset as it was, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Column of the value in the dataset as it was, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>The operation: <c>replace</c> or <c>remove</c>.</summary>
    public string Operation => Value is null ? "remove" : "replace";
}
