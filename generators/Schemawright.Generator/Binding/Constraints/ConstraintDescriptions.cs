using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>Constraints as sentences, for the documentation.</summary>
internal static class ConstraintDescriptions
{
    // A longer one is a puzzle, not a sentence.
    private const int MaxPatternLength = 40;

    /// <summary>Describes constraints.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <returns>A sentence for each that can be told in one.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<ConstraintSpec> constraints) =>
        [.. constraints.Select(Of).Where(sentence => sentence is not null).Select(sentence => sentence!)];

    private static string? Of(ConstraintSpec constraint) => constraint switch
    {
        LengthConstraint length => Range(length.Minimum, length.Maximum, "character", "characters"),
        ItemsConstraint items => Range(items.Minimum, items.Maximum, "item", "items"),
        PropertiesConstraint properties => Range(properties.Minimum, properties.Maximum, "property", "properties"),
        PatternConstraint pattern when pattern.Pattern.Length <= MaxPatternLength => $"Matches {pattern.Pattern}.",
        NamePatternConstraint names when names.Pattern.Length <= MaxPatternLength => $"Every name matches {names.Pattern}.",
        FormatConstraint format => $"Format: {format.Format}.",
        BoundConstraint bound => $"{BoundWord(bound.Method)} {bound.NumberText}.",
        MultipleOfConstraint { NumberText: "1" } => "An integer.",
        PlainIntegerConstraint => "Written without fraction and exponent.",
        MultipleOfConstraint multiple => $"A multiple of {multiple.NumberText}.",
        UniqueItemsConstraint => "No two items are equal.",
        ConstConstraint constant => Always(constant.Json),
        DependentRequiredConstraint dependent => $"Requires {string.Join(", ", dependent.Required)} if {dependent.Property} is present.",
        _ => null,
    };

    /// <summary>A constant in words: <c>Always 'person'.</c></summary>
    /// <param name="json">The constant.</param>
    /// <returns>The sentence.</returns>
    public static string Always(string json) => $"Always {json.Replace('"', '\'')}.";

    private static string Range(int minimum, int maximum, string noun, string plural) => (minimum, maximum) switch
    {
        (0, int.MaxValue) => $"Any number of {plural}.",
        (_, int.MaxValue) => FormattableString.Invariant($"At least {minimum} {(minimum == 1 ? noun : plural)}."),
        (0, _) => FormattableString.Invariant($"At most {maximum} {(maximum == 1 ? noun : plural)}."),
        _ when minimum == maximum => FormattableString.Invariant($"Exactly {maximum} {(maximum == 1 ? noun : plural)}."),
        _ => FormattableString.Invariant($"{minimum} to {maximum} {plural}."),
    };

    private static string BoundWord(string method) => method switch
    {
        "AtLeast" => "At least",
        "AtMost" => "At most",
        "Above" => "More than",
        _ => "Less than",
    };
}
