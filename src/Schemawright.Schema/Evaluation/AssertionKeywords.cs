using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Evaluation.Instructions;
using Schemawright.Formats;
using Schemawright.Formats.Content;
using Schemawright.Json;
using Schemawright.Json.Names;
using Schemawright.Json.Numbers;
using Schemawright.Patterns;

namespace Schemawright.Evaluation;

/// <summary>Compiles the keywords that check a value by itself. A keyword with a malformed value has no effect; the metaschema has reported it.</summary>
internal static class AssertionKeywords
{
    /// <summary>Compiles a keyword; <see langword="null"/> if it asserts nothing by itself.</summary>
    public static Instruction? Create(SchemaKeyword keyword, KeywordKind kind) => kind switch
    {
        KeywordKind.Type => Type(keyword),
        KeywordKind.Enum => keyword.ValueKind == JsonKind.Array ? new EnumInstruction(keyword, Items(keyword)) : null,
        KeywordKind.Const => new EnumInstruction(keyword, [keyword.ValueNode]),
        KeywordKind.Minimum => Bound(keyword, IsTrue(keyword.Owner, KeywordKind.MinimumIsExclusive) ? BoundKind.ExclusiveMinimum : BoundKind.Minimum),
        KeywordKind.ExclusiveMinimum => Bound(keyword, BoundKind.ExclusiveMinimum),
        KeywordKind.Maximum => Bound(keyword, IsTrue(keyword.Owner, KeywordKind.MaximumIsExclusive) ? BoundKind.ExclusiveMaximum : BoundKind.Maximum),
        KeywordKind.ExclusiveMaximum => Bound(keyword, BoundKind.ExclusiveMaximum),
        KeywordKind.MultipleOf => NumberBytes(keyword) is { } divisor && JsonNumbers.Compare(divisor, "0"u8) > 0 ? new MultipleOfInstruction(keyword, divisor) : null,
        KeywordKind.MinLength => ReadCount(keyword) is { } limit ? new LengthInstruction(keyword, limit, false) : null,
        KeywordKind.MaxLength => ReadCount(keyword) is { } limit ? new LengthInstruction(keyword, limit, true) : null,
        KeywordKind.MinItems => Count(keyword, JsonKind.Array, false),
        KeywordKind.MaxItems => Count(keyword, JsonKind.Array, true),
        KeywordKind.MinProperties => Count(keyword, JsonKind.Object, false),
        KeywordKind.MaxProperties => Count(keyword, JsonKind.Object, true),
        KeywordKind.UniqueItems => keyword.AsBoolean() == true ? new UniqueItemsInstruction(keyword) : null,
        KeywordKind.Required => Required(keyword),
        KeywordKind.Pattern => keyword.AsString() is { } source && EcmaPattern.Compile(source) is { } pattern ? new PatternInstruction(keyword, pattern) : null,
        _ => null,
    };

    /// <summary>Compiles <c>format</c>: an annotation if it is not asserted or the format is unknown.</summary>
    public static Instruction Format(SchemaKeyword keyword, bool asserts) =>
        asserts && keyword.AsString() is { } name && FormatCatalog.Find(name) is { } format
            ? new FormatInstruction(keyword, format)
            : new AnnotationInstruction(keyword);

    /// <summary>Compiles <c>contentEncoding</c> or <c>contentMediaType</c>: an annotation if it is not asserted or can't be checked.</summary>
    public static Instruction Content(SchemaKeyword keyword, bool asserts)
    {
        if (!asserts || keyword.AsString() is not { } name)
            return new AnnotationInstruction(keyword);
        if (keyword.Definition!.Kind == KeywordKind.ContentEncoding)
            return ContentEncodings.FindCheck(name) is { } check ? new FormatInstruction(keyword, check) : new AnnotationInstruction(keyword);
        return MediaType(keyword) is { } mediaType ? new FormatInstruction(keyword, mediaType.Holds) : new AnnotationInstruction(keyword);
    }

    /// <summary>The check of a <c>contentMediaType</c>; <see langword="null"/> if it can't be checked.</summary>
    public static MediaTypeCheck? MediaType(SchemaKeyword keyword) =>
        keyword.AsString() is { } name ? MediaTypeCheck.Find(name, keyword.Owner.Find(KeywordKind.ContentEncoding)?.AsString()) : null;

    /// <summary>
    /// Reads a non-negative integer, <c>2.0</c> included, clamped to <see cref="int.MaxValue"/>; <see langword="null"/> if the value is not one.
    /// </summary>
    public static int? ReadCount(SchemaKeyword? keyword)
    {
        if (keyword is null || NumberBytes(keyword) is not { } number || !JsonNumbers.IsInteger(number) || JsonNumbers.Compare(number, "0"u8) < 0)
            return null;
        return JsonNumbers.TryGetInt32(number, out var count) ? count : int.MaxValue;
    }

    /// <summary>The kinds of values that a <c>type</c> allows at least partly, as bits.</summary>
    public static int KindsOf(SchemaKeyword keyword)
    {
        var names = TypeNames(keyword);
        return names.Count == 0 ? -1 : names.Aggregate(0, static (bits, name) => bits | KindsOf(name == "integer" ? "number" : name));
    }

    private static IReadOnlyList<string> TypeNames(SchemaKeyword keyword) => keyword.AsString() is { } single ? [single] : keyword.AsStrings();

    private static TypeInstruction? Type(SchemaKeyword keyword)
    {
        var names = TypeNames(keyword);
        var kinds = names.Aggregate(0, static (bits, name) => bits | KindsOf(name));
        var allowsIntegers = names.Contains("integer", StringComparer.Ordinal);
        return names.Count == 0 ? null : new TypeInstruction(keyword, kinds, allowsIntegers, keyword.Owner.Dialect.IntegerIsWrittenPlainly);
    }

    private static int KindsOf(string type) => type switch
    {
        "object" => 1 << (int)JsonKind.Object,
        "array" => 1 << (int)JsonKind.Array,
        "string" => 1 << (int)JsonKind.String,
        "number" => 1 << (int)JsonKind.Number,
        "boolean" => (1 << (int)JsonKind.True) | (1 << (int)JsonKind.False),
        "null" => 1 << (int)JsonKind.Null,
        _ => 0,
    };

    private static int[] Items(SchemaKeyword keyword)
    {
        var json = keyword.Owner.Document.Json;
        var items = new List<int>(json.CountOf(keyword.ValueNode));
        for (var item = keyword.ValueNode + 1; item < json.EndOf(keyword.ValueNode); item = json.After(item))
            items.Add(item);
        return [.. items];
    }

    private static BoundInstruction? Bound(SchemaKeyword keyword, BoundKind kind) =>
        NumberBytes(keyword) is { } bound ? new BoundInstruction(keyword, bound, kind) : null;

    private static CountInstruction? Count(SchemaKeyword keyword, JsonKind concerned, bool isMaximum) =>
        ReadCount(keyword) is { } limit ? new CountInstruction(keyword, concerned, limit, isMaximum) : null;

    private static RequiredInstruction? Required(SchemaKeyword keyword)
    {
        var names = keyword.AsStrings().Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : new RequiredInstruction(keyword, new Utf8Table(names));
    }

    private static bool IsTrue(SchemaNode schema, KeywordKind kind) => schema.Find(kind)?.AsBoolean() == true;

    private static byte[]? NumberBytes(SchemaKeyword keyword) =>
        keyword.ValueKind == JsonKind.Number ? keyword.Owner.Document.Json.RawValue(keyword.ValueNode).ToArray() : null;
}
