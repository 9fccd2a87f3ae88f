using Kind = Schemawright.Dialects.KeywordKind;
using Value = Schemawright.Dialects.KeywordValue;

namespace Schemawright.Dialects;

/// <summary>The keywords of draft 7.</summary>
internal static class Draft7Keywords
{
    public static KeywordDefinition[] All { get; } =
    [
        new("$schema", Kind.Schema, Value.Plain, Vocabularies.None),
        new("$id", Kind.Id, Value.Plain, Vocabularies.None),
        new("$ref", Kind.Reference, Value.Reference, Vocabularies.None),
        new("$comment", Kind.Comment, Value.Plain, Vocabularies.None),

        new("definitions", Kind.Definitions, Value.SchemaMap, Vocabularies.None),
        new("allOf", Kind.AllOf, Value.SchemaArray, Vocabularies.None),
        new("anyOf", Kind.AnyOf, Value.SchemaArray, Vocabularies.None),
        new("oneOf", Kind.OneOf, Value.SchemaArray, Vocabularies.None),
        new("not", Kind.Not, Value.Schema, Vocabularies.None),
        new("items", Kind.ItemsOrTuple, Value.SchemaOrArray, Vocabularies.None),
        new("additionalItems", Kind.AdditionalItems, Value.Schema, Vocabularies.None),
        new("properties", Kind.Properties, Value.SchemaMap, Vocabularies.None),
        new("patternProperties", Kind.PatternProperties, Value.SchemaMap, Vocabularies.None),
        new("additionalProperties", Kind.AdditionalProperties, Value.Schema, Vocabularies.None),
        new("dependencies", Kind.Dependencies, Value.SchemaOrNamesMap, Vocabularies.None),
        new("contains", Kind.Contains, Value.Schema, Vocabularies.None),
        new("propertyNames", Kind.PropertyNames, Value.Schema, Vocabularies.None),
        new("if", Kind.If, Value.Schema, Vocabularies.None),
        new("then", Kind.Then, Value.Schema, Vocabularies.None),
        new("else", Kind.Else, Value.Schema, Vocabularies.None),

        new("type", Kind.Type, Value.Plain, Vocabularies.None),
        new("enum", Kind.Enum, Value.Plain, Vocabularies.None),
        new("const", Kind.Const, Value.Plain, Vocabularies.None),
        new("multipleOf", Kind.MultipleOf, Value.Plain, Vocabularies.None),
        new("maximum", Kind.Maximum, Value.Plain, Vocabularies.None),
        new("exclusiveMaximum", Kind.ExclusiveMaximum, Value.Plain, Vocabularies.None),
        new("minimum", Kind.Minimum, Value.Plain, Vocabularies.None),
        new("exclusiveMinimum", Kind.ExclusiveMinimum, Value.Plain, Vocabularies.None),
        new("maxLength", Kind.MaxLength, Value.Plain, Vocabularies.None),
        new("minLength", Kind.MinLength, Value.Plain, Vocabularies.None),
        new("pattern", Kind.Pattern, Value.Plain, Vocabularies.None),
        new("maxItems", Kind.MaxItems, Value.Plain, Vocabularies.None),
        new("minItems", Kind.MinItems, Value.Plain, Vocabularies.None),
        new("uniqueItems", Kind.UniqueItems, Value.Plain, Vocabularies.None),
        new("maxProperties", Kind.MaxProperties, Value.Plain, Vocabularies.None),
        new("minProperties", Kind.MinProperties, Value.Plain, Vocabularies.None),
        new("required", Kind.Required, Value.Plain, Vocabularies.None),
        new("format", Kind.Format, Value.Plain, Vocabularies.None),

        new("contentMediaType", Kind.ContentMediaType, Value.Plain, Vocabularies.None) { ConcernsStringsOnly = true },
        new("contentEncoding", Kind.ContentEncoding, Value.Plain, Vocabularies.None) { ConcernsStringsOnly = true },

        new("title", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("description", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("default", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("examples", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("readOnly", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("writeOnly", Kind.Annotation, Value.Plain, Vocabularies.None),
    ];
}
