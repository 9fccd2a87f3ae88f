using Kind = Schemawright.Dialects.KeywordKind;
using Value = Schemawright.Dialects.KeywordValue;

namespace Schemawright.Dialects;

/// <summary>The keywords of draft 2020-12.</summary>
/// <remarks><c>definitions</c> and <c>dependencies</c> are no keywords any more, but the draft lets them live on with their old meaning.</remarks>
internal static class Draft202012Keywords
{
    public static KeywordDefinition[] All { get; } =
    [
        new("$schema", Kind.Schema, Value.Plain, Vocabularies.Core202012),
        new("$vocabulary", Kind.Vocabulary, Value.Plain, Vocabularies.Core202012),
        new("$id", Kind.Id, Value.Plain, Vocabularies.Core202012),
        new("$anchor", Kind.Anchor, Value.Plain, Vocabularies.Core202012),
        new("$dynamicAnchor", Kind.DynamicAnchor, Value.Plain, Vocabularies.Core202012),
        new("$ref", Kind.Reference, Value.Reference, Vocabularies.Core202012),
        new("$dynamicRef", Kind.DynamicReference, Value.Reference, Vocabularies.Core202012),
        new("$comment", Kind.Comment, Value.Plain, Vocabularies.Core202012),
        new("$defs", Kind.Definitions, Value.SchemaMap, Vocabularies.Core202012),
        new("definitions", Kind.Definitions, Value.SchemaMap, Vocabularies.Core202012),

        new("allOf", Kind.AllOf, Value.SchemaArray, Vocabularies.Applicator202012),
        new("anyOf", Kind.AnyOf, Value.SchemaArray, Vocabularies.Applicator202012),
        new("oneOf", Kind.OneOf, Value.SchemaArray, Vocabularies.Applicator202012),
        new("not", Kind.Not, Value.Schema, Vocabularies.Applicator202012),
        new("if", Kind.If, Value.Schema, Vocabularies.Applicator202012),
        new("then", Kind.Then, Value.Schema, Vocabularies.Applicator202012),
        new("else", Kind.Else, Value.Schema, Vocabularies.Applicator202012),
        new("dependentSchemas", Kind.DependentSchemas, Value.SchemaMap, Vocabularies.Applicator202012),
        new("dependencies", Kind.Dependencies, Value.SchemaOrNamesMap, Vocabularies.Applicator202012),
        new("prefixItems", Kind.PrefixItems, Value.SchemaArray, Vocabularies.Applicator202012),
        new("items", Kind.Items, Value.Schema, Vocabularies.Applicator202012),
        new("contains", Kind.Contains, Value.Schema, Vocabularies.Applicator202012),
        new("properties", Kind.Properties, Value.SchemaMap, Vocabularies.Applicator202012),
        new("patternProperties", Kind.PatternProperties, Value.SchemaMap, Vocabularies.Applicator202012),
        new("additionalProperties", Kind.AdditionalProperties, Value.Schema, Vocabularies.Applicator202012),
        new("propertyNames", Kind.PropertyNames, Value.Schema, Vocabularies.Applicator202012),

        new("unevaluatedItems", Kind.UnevaluatedItems, Value.Schema, Vocabularies.Unevaluated202012),
        new("unevaluatedProperties", Kind.UnevaluatedProperties, Value.Schema, Vocabularies.Unevaluated202012),

        new("type", Kind.Type, Value.Plain, Vocabularies.Validation202012),
        new("enum", Kind.Enum, Value.Plain, Vocabularies.Validation202012),
        new("const", Kind.Const, Value.Plain, Vocabularies.Validation202012),
        new("multipleOf", Kind.MultipleOf, Value.Plain, Vocabularies.Validation202012),
        new("maximum", Kind.Maximum, Value.Plain, Vocabularies.Validation202012),
        new("exclusiveMaximum", Kind.ExclusiveMaximum, Value.Plain, Vocabularies.Validation202012),
        new("minimum", Kind.Minimum, Value.Plain, Vocabularies.Validation202012),
        new("exclusiveMinimum", Kind.ExclusiveMinimum, Value.Plain, Vocabularies.Validation202012),
        new("maxLength", Kind.MaxLength, Value.Plain, Vocabularies.Validation202012),
        new("minLength", Kind.MinLength, Value.Plain, Vocabularies.Validation202012),
        new("pattern", Kind.Pattern, Value.Plain, Vocabularies.Validation202012),
        new("maxItems", Kind.MaxItems, Value.Plain, Vocabularies.Validation202012),
        new("minItems", Kind.MinItems, Value.Plain, Vocabularies.Validation202012),
        new("uniqueItems", Kind.UniqueItems, Value.Plain, Vocabularies.Validation202012),
        new("maxProperties", Kind.MaxProperties, Value.Plain, Vocabularies.Validation202012),
        new("minProperties", Kind.MinProperties, Value.Plain, Vocabularies.Validation202012),
        new("required", Kind.Required, Value.Plain, Vocabularies.Validation202012),
        new("maxContains", Kind.MaxContains, Value.Plain, Vocabularies.Validation202012),
        new("minContains", Kind.MinContains, Value.Plain, Vocabularies.Validation202012),
        new("dependentRequired", Kind.DependentRequired, Value.Plain, Vocabularies.Validation202012),

        new("format", Kind.Format, Value.Plain, Vocabularies.FormatAnnotation202012),

        new("contentMediaType", Kind.ContentMediaType, Value.Plain, Vocabularies.Content202012) { ConcernsStringsOnly = true },
        new("contentEncoding", Kind.ContentEncoding, Value.Plain, Vocabularies.Content202012) { ConcernsStringsOnly = true },
        new("contentSchema", Kind.Annotation, Value.Schema, Vocabularies.Content202012) { ConcernsStringsOnly = true, Needs = "contentMediaType" },

        new("title", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
        new("description", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
        new("default", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
        new("deprecated", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
        new("readOnly", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
        new("writeOnly", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
        new("examples", Kind.Annotation, Value.Plain, Vocabularies.MetaData202012),
    ];
}
