using System.Globalization;
using System.Text;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Output;

/// <summary>Describes why a value failed a keyword, for readers who know their data but not JSON Schema.</summary>
internal static class KeywordMessages
{
    /// <summary>Describes a failure that concerns the value itself.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="json">The instance.</param>
    /// <param name="node">The value.</param>
    /// <param name="suggests">Whether to look for a value that may have been meant.</param>
    public static string Describe(SchemaKeyword keyword, in IndexedJson json, int node, bool suggests)
    {
        var value = Excerpts.Of(json, node);
        return keyword.Definition?.Kind switch
        {
            KeywordKind.Type => $"Expected {string.Join(" or ", TypeNames(keyword))}, found {Excerpts.WithKind(json, node)}.",
            KeywordKind.Enum => Enum(keyword, json, node, suggests),
            KeywordKind.Const => $"Expected {Excerpts.Shorten(keyword.AsRawText())}, found {Excerpts.WithKind(json, node)}.",
            KeywordKind.MultipleOf => $"{value} is not a multiple of {keyword.AsRawText()}.",
            KeywordKind.Minimum or KeywordKind.ExclusiveMinimum or KeywordKind.Maximum or KeywordKind.ExclusiveMaximum => Bound(keyword, value),
            KeywordKind.MinLength or KeywordKind.MaxLength => Length(keyword, JsonStrings.CodePointCount(json, node)),
            KeywordKind.Pattern => PatternMessages.Describe(keyword, value),
            KeywordKind.Format => $"{value} is not {FormatNames.Describe(keyword.AsString()!)}.",
            KeywordKind.ContentEncoding => $"{value} is not {EncodingNames.Describe(keyword.AsString()!)}.",
            KeywordKind.ContentMediaType => Content(keyword, json, node),
            KeywordKind.MinItems or KeywordKind.MaxItems => Count(keyword, json.CountOf(node), "The array has", "item", "items"),
            KeywordKind.MinProperties or KeywordKind.MaxProperties => Count(keyword, json.CountOf(node), "The object has", "property", "properties"),
            KeywordKind.UniqueItems => EqualItems.Describe(json, node),
            KeywordKind.Contains => "No item of the array matches the schema of 'contains'.",
            KeywordKind.MinContains => $"Too few items of the array match the schema of 'contains'; at least {keyword.AsRawText()} must match.",
            KeywordKind.MaxContains => $"Too many items of the array match the schema of 'contains'; at most {keyword.AsRawText()} may match.",
            KeywordKind.Not => $"{value} is not allowed here.",
            KeywordKind.Required => "A required property is missing.",
            _ => $"{value} does not satisfy '{keyword.Name}'.",
        };
    }

    /// <summary>Describes the failure of a <c>oneOf</c> of which several branches are satisfied; they are counted from 1.</summary>
    public static string DescribeRivals(EvaluationUnit union)
    {
        var numbers = union.Children.Where(static branch => branch.IsValid)
            .Select(static branch => (int.Parse(branch.Token, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));
        return $"The value matches more than one alternative ({string.Join(" and ", numbers)}); it must match exactly one.";
    }

    /// <summary>The names of the kinds that a <c>type</c> allows.</summary>
    public static IEnumerable<string> TypeNames(SchemaKeyword keyword)
    {
        var names = keyword.AsString() is { } single ? [single] : keyword.AsStrings();
        return names.Select(static name => name switch
        {
            "object" => "an object",
            "array" => "an array",
            "string" => "a string",
            "number" => "a number",
            "integer" => "an integer",
            "boolean" => "a boolean",
            _ => name,
        });
    }

    private static string Enum(SchemaKeyword keyword, in IndexedJson json, int node, bool suggests)
    {
        var suggestion = suggests && json.IsString(node) ? NearestNames.Suggest(JsonStrings.GetString(json, node), keyword.AsStrings()) : null;
        return $"{Excerpts.Of(json, node)} is not one of the allowed values: {Excerpts.ListItems(keyword.Owner.Document.Json, keyword.ValueNode)}."
            + (suggestion is null ? string.Empty : $" Did you mean '{suggestion}'?");
    }

    private static string Bound(SchemaKeyword keyword, string value)
    {
        var isExclusive = keyword.Definition!.Kind switch
        {
            KeywordKind.Minimum => keyword.Owner.Find(KeywordKind.MinimumIsExclusive)?.AsBoolean() == true,
            KeywordKind.Maximum => keyword.Owner.Find(KeywordKind.MaximumIsExclusive)?.AsBoolean() == true,
            _ => true,
        };
        var isMinimum = keyword.Definition.Kind is KeywordKind.Minimum or KeywordKind.ExclusiveMinimum;
        return (isMinimum, isExclusive) switch
        {
            (true, false) => $"{value} is less than the minimum of {keyword.AsRawText()}.",
            (true, true) => $"{value} is not greater than {keyword.AsRawText()}.",
            (false, false) => $"{value} is greater than the maximum of {keyword.AsRawText()}.",
            _ => $"{value} is not less than {keyword.AsRawText()}.",
        };
    }

    private static string Content(SchemaKeyword keyword, in IndexedJson json, int node)
    {
        var problem = AssertionKeywords.MediaType(keyword)?.FindProblem(Encoding.UTF8.GetBytes(JsonStrings.GetString(json, node)));
        return keyword.Owner.Find(KeywordKind.ContentEncoding)?.AsString() is { } encoding
            ? $"The string, decoded from {encoding}, is not valid JSON {problem}"
            : $"The string is not valid JSON {problem}";
    }

    private static string Length(SchemaKeyword keyword, int length) => keyword.Definition!.Kind == KeywordKind.MinLength
        ? length == 0
            ? $"The string is empty; the minimum length is {keyword.AsRawText()}."
            : $"The string has {Excerpts.Count(length, "character", "characters")}; the minimum is {keyword.AsRawText()}."
        : $"The string has {Excerpts.Count(length, "character", "characters")}; the maximum is {keyword.AsRawText()}.";

    private static string Count(SchemaKeyword keyword, int count, string subject, string noun, string plural) =>
        keyword.Definition!.Kind is KeywordKind.MinItems or KeywordKind.MinProperties
            ? $"{subject} {Excerpts.Count(count, noun, plural)}; the minimum is {keyword.AsRawText()}."
            : $"{subject} {Excerpts.Count(count, noun, plural)}; the maximum is {keyword.AsRawText()}.";
}
