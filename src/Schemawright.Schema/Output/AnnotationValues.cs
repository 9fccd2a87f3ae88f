using System.Globalization;
using Schemawright.Dialects;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Output;

/// <summary>The annotations that keywords produce for values that pass them, Core sections 10 and 11.</summary>
internal static class AnnotationValues
{
    /// <summary>The annotation of a keyword that a value passed, as JSON; <see langword="null"/> if the keyword produces none.</summary>
    public static string? Of(in IndexedJson json, EvaluationUnit unit) => unit.Keyword!.Definition?.Kind switch
    {
        null or KeywordKind.Annotation or KeywordKind.Format or KeywordKind.ContentEncoding or KeywordKind.ContentMediaType => unit.Keyword.AsRawText(),
        KeywordKind.Properties or KeywordKind.PatternProperties or KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedProperties => Names(json, unit),
        KeywordKind.PrefixItems => Prefix(json, unit),
        KeywordKind.ItemsOrTuple => unit.Keyword.Schema is null ? Prefix(json, unit) : All(unit),
        KeywordKind.Items or KeywordKind.AdditionalItems or KeywordKind.UnevaluatedItems => All(unit),
        KeywordKind.Contains => Matches(json, unit),
        _ => null,
    };

    private static string Names(in IndexedJson json, EvaluationUnit unit)
    {
        var names = new List<string>();
        foreach (var child in unit.Children)
            names.Add(JsonStrings.GetString(json, child.Node - 1));
        return OutputJson.ArrayOf(names.Distinct(StringComparer.Ordinal));
    }

    private static string? Prefix(in IndexedJson json, EvaluationUnit unit)
    {
        var count = unit.Children.Count;
        return count == 0 ? null : count == json.CountOf(unit.Node) ? "true" : (count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string? All(EvaluationUnit unit) => unit.Children.Count == 0 ? null : "true";

    private static string Matches(in IndexedJson json, EvaluationUnit unit)
    {
        var indices = Enumerable.Range(0, unit.Children.Count).Where(i => unit.Children[i].IsValid).ToList();
        return indices.Count == json.CountOf(unit.Node)
            ? "true"
            : $"[{string.Join(",", indices.Select(static i => i.ToString(CultureInfo.InvariantCulture)))}]";
    }
}
