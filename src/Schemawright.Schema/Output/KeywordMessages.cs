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
            KeywordKind.MinItems or KeywordKind.MaxItems => Count(keyword, json.CountOf(node), "The list has", "item"),
            KeywordKind.MinProperties or KeywordKind.MaxProperties => Count(keyword, json.CountOf(node), "The object has", "member"),
            KeywordKind.UniqueItems => EqualItems.Describe(json, node),
            KeywordKind.Contains => "No item of the list is of the kind that is required.",
            KeywordKind.MinContains => $"Too few items of the list are of the kind that is required: at least {keyword.AsRawText()}.",
            KeywordKind.MaxContains => $"Too many items of the list are of a kind that is limited: at most {keyword.AsRawText()}.",
            KeywordKind.Not => $"{value} is not allowed here.",
            KeywordKind.Required => $"A member is missing that '{keyword.Name}' names.",
            _ => $"{value} does not meet '{keyword.Name}'.",
        };
    }

    /// <summary>Describes the failure of a <c>oneOf</c> of which several branches are satisfied; they are counted from 1.</summary>
    public static string DescribeRivals(EvaluationUnit union)
    {
        var numbers = union.Children.Where(static branch => branch.IsValid)
            .Select(static branch => (int.Parse(branch.Token, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));
        return $"The value fits more than one of the alternatives ({string.Join(" and ", numbers)}), but has to fit exactly one.";
    }

    /// <summary>The names of the kinds that a <c>type</c> allows.</summary>
    public static IEnumerable<string> TypeNames(SchemaKeyword keyword)
    {
        var names = keyword.AsString() is { } single ? [single] : keyword.AsStrings();
        return names.Select(static name => name switch
        {
            "object" => "an object",
            "array" => "a list",
            "string" => "a text",
            "number" => "a number",
            "integer" => "a whole number",
            "boolean" => "true or false",
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
            ? $"The text, decoded from {encoding}, is not JSON {problem}"
            : $"The text is not JSON {problem}";
    }

    private static string Length(SchemaKeyword keyword, int length) => keyword.Definition!.Kind == KeywordKind.MinLength
        ? length == 0 ? "The text is empty." : $"The text has {Excerpts.Count(length, "character")}; at least {keyword.AsRawText()} are required."
        : $"The text has {Excerpts.Count(length, "character")}; at most {keyword.AsRawText()} are allowed.";

    private static string Count(SchemaKeyword keyword, int count, string subject, string noun) =>
        keyword.Definition!.Kind is KeywordKind.MinItems or KeywordKind.MinProperties
            ? $"{subject} {Excerpts.Count(count, noun)}; at least {keyword.AsRawText()} must be there."
            : $"{subject} {Excerpts.Count(count, noun)}; at most {keyword.AsRawText()} may be there.";
}
