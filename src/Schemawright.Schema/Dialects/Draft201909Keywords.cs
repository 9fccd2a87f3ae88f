using Kind = Schemawright.Dialects.KeywordKind;
using Value = Schemawright.Dialects.KeywordValue;

namespace Schemawright.Dialects;

/// <summary>The keywords of draft 2019-09.</summary>
/// <remarks><c>definitions</c> and <c>dependencies</c> are no keywords any more, but the draft lets them live on with their old meaning.</remarks>
internal static class Draft201909Keywords
{
    public static KeywordDefinition[] All { get; } =
    [
        new("$schema", Kind.Schema, Value.Plain, Vocabularies.Core201909),
        new("$vocabulary", Kind.Vocabulary, Value.Plain, Vocabularies.Core201909),
        new("$id", Kind.Id, Value.Plain, Vocabularies.Core201909),
        new("$anchor", Kind.Anchor, Value.Plain, Vocabularies.Core201909),
        new("$recursiveAnchor", Kind.RecursiveAnchor, Value.Plain, Vocabularies.Core201909),
        new("$ref", Kind.Reference, Value.Reference, Vocabularies.Core201909),
        new("$recursiveRef", Kind.RecursiveReference, Value.Reference, Vocabularies.Core201909),
        new("$comment", Kind.Comment, Value.Plain, Vocabularies.Core201909),
        new("$defs", Kind.Definitions, Value.SchemaMap, Vocabularies.Core201909),
        new("definitions", Kind.Definitions, Value.SchemaMap, Vocabularies.Core201909),

        new("allOf", Kind.AllOf, Value.SchemaArray, Vocabularies.Applicator201909),
        new("anyOf", Kind.AnyOf, Value.SchemaArray, Vocabularies.Applicator201909),
        new("oneOf", Kind.OneOf, Value.SchemaArray, Vocabularies.Applicator201909),
        new("not", Kind.Not, Value.Schema, Vocabularies.Applicator201909),
        new("if", Kind.If, Value.Schema, Vocabularies.Applicator201909),
        new("then", Kind.Then, Value.Schema, Vocabularies.Applicator201909),
        new("else", Kind.Else, Value.Schema, Vocabularies.Applicator201909),
        new("dependentSchemas", Kind.DependentSchemas, Value.SchemaMap, Vocabularies.Applicator201909),
        new("dependencies", Kind.Dependencies, Value.SchemaOrNamesMap, Vocabularies.Applicator201909),
        new("items", Kind.ItemsOrTuple, Value.SchemaOrArray, Vocabularies.Applicator201909),
        new("additionalItems", Kind.AdditionalItems, Value.Schema, Vocabularies.Applicator201909),
        new("contains", Kind.Contains, Value.Schema, Vocabularies.Applicator201909),
        new("properties", Kind.Properties, Value.SchemaMap, Vocabularies.Applicator201909),
        new("patternProperties", Kind.PatternProperties, Value.SchemaMap, Vocabularies.Applicator201909),
        new("additionalProperties", Kind.AdditionalProperties, Value.Schema, Vocabularies.Applicator201909),
        new("propertyNames", Kind.PropertyNames, Value.Schema, Vocabularies.Applicator201909),
        new("unevaluatedItems", Kind.UnevaluatedItems, Value.Schema, Vocabularies.Applicator201909),
        new("unevaluatedProperties", Kind.UnevaluatedProperties, Value.Schema, Vocabularies.Applicator201909),

        new("type", Kind.Type, Value.Plain, Vocabularies.Validation201909),
        new("enum", Kind.Enum, Value.Plain, Vocabularies.Validation201909),
        new("const", Kind.Const, Value.Plain, Vocabularies.Validation201909),
        new("multipleOf", Kind.MultipleOf, Value.Plain, Vocabularies.Validation201909),
        new("maximum", Kind.Maximum, Value.Plain, Vocabularies.Validation201909),
        new("exclusiveMaximum", Kind.ExclusiveMaximum, Value.Plain, Vocabularies.Validation201909),
        new("minimum", Kind.Minimum, Value.Plain, Vocabularies.Validation201909),
        new("exclusiveMinimum", Kind.ExclusiveMinimum, Value.Plain, Vocabularies.Validation201909),
        new("maxLength", Kind.MaxLength, Value.Plain, Vocabularies.Validation201909),
        new("minLength", Kind.MinLength, Value.Plain, Vocabularies.Validation201909),
        new("pattern", Kind.Pattern, Value.Plain, Vocabularies.Validation201909),
        new("maxItems", Kind.MaxItems, Value.Plain, Vocabularies.Validation201909),
        new("minItems", Kind.MinItems, Value.Plain, Vocabularies.Validation201909),
        new("uniqueItems", Kind.UniqueItems, Value.Plain, Vocabularies.Validation201909),
        new("maxProperties", Kind.MaxProperties, Value.Plain, Vocabularies.Validation201909),
        new("minProperties", Kind.MinProperties, Value.Plain, Vocabularies.Validation201909),
        new("required", Kind.Required, Value.Plain, Vocabularies.Validation201909),
        new("maxContains", Kind.MaxContains, Value.Plain, Vocabularies.Validation201909),
        new("minContains", Kind.MinContains, Value.Plain, Vocabularies.Validation201909),
        new("dependentRequired", Kind.DependentRequired, Value.Plain, Vocabularies.Validation201909),

        new("format", Kind.Format, Value.Plain, Vocabularies.Format201909),

        new("contentMediaType", Kind.ContentMediaType, Value.Plain, Vocabularies.Content201909) { ConcernsStringsOnly = true },
        new("contentEncoding", Kind.ContentEncoding, Value.Plain, Vocabularies.Content201909) { ConcernsStringsOnly = true },
        new("contentSchema", Kind.Annotation, Value.Schema, Vocabularies.Content201909) { ConcernsStringsOnly = true, Needs = "contentMediaType" },

        new("title", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
        new("description", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
        new("default", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
        new("deprecated", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
        new("readOnly", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
        new("writeOnly", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
        new("examples", Kind.Annotation, Value.Plain, Vocabularies.MetaData201909),
    ];
}
