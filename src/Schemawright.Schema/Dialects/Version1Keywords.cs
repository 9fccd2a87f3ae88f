using Kind = Schemawright.Dialects.KeywordKind;
using Value = Schemawright.Dialects.KeywordValue;

namespace Schemawright.Dialects;

/// <summary>The keywords of version 1. There are no vocabularies any more, and nothing of the drafts lives on beside its successor.</summary>
internal static class Version1Keywords
{
    public static KeywordDefinition[] All { get; } =
    [
        new("$schema", Kind.Schema, Value.Plain, Vocabularies.None),
        new("$id", Kind.Id, Value.Plain, Vocabularies.None),
        new("$anchor", Kind.Anchor, Value.Plain, Vocabularies.None),
        new("$dynamicAnchor", Kind.DynamicAnchor, Value.Plain, Vocabularies.None),
        new("$ref", Kind.Reference, Value.Reference, Vocabularies.None),
        new("$dynamicRef", Kind.DynamicReference, Value.Reference, Vocabularies.None),
        new("$comment", Kind.Comment, Value.Plain, Vocabularies.None),
        new("$defs", Kind.Definitions, Value.SchemaMap, Vocabularies.None),

        new("allOf", Kind.AllOf, Value.SchemaArray, Vocabularies.None),
        new("anyOf", Kind.AnyOf, Value.SchemaArray, Vocabularies.None),
        new("oneOf", Kind.OneOf, Value.SchemaArray, Vocabularies.None),
        new("not", Kind.Not, Value.Schema, Vocabularies.None),
        new("if", Kind.If, Value.Schema, Vocabularies.None),
        new("then", Kind.Then, Value.Schema, Vocabularies.None),
        new("else", Kind.Else, Value.Schema, Vocabularies.None),
        new("dependentSchemas", Kind.DependentSchemas, Value.SchemaMap, Vocabularies.None),
        new("prefixItems", Kind.PrefixItems, Value.SchemaArray, Vocabularies.None),
        new("items", Kind.Items, Value.Schema, Vocabularies.None),
        new("contains", Kind.Contains, Value.Schema, Vocabularies.None),
        new("properties", Kind.Properties, Value.SchemaMap, Vocabularies.None),
        new("patternProperties", Kind.PatternProperties, Value.SchemaMap, Vocabularies.None),
        new("additionalProperties", Kind.AdditionalProperties, Value.Schema, Vocabularies.None),
        new("propertyNames", Kind.PropertyNames, Value.Schema, Vocabularies.None),

        new("unevaluatedItems", Kind.UnevaluatedItems, Value.Schema, Vocabularies.None),
        new("unevaluatedProperties", Kind.UnevaluatedProperties, Value.Schema, Vocabularies.None),

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
        new("maxContains", Kind.MaxContains, Value.Plain, Vocabularies.None),
        new("minContains", Kind.MinContains, Value.Plain, Vocabularies.None),
        new("dependentRequired", Kind.DependentRequired, Value.Plain, Vocabularies.None),

        new("format", Kind.Format, Value.Plain, Vocabularies.None),

        new("contentMediaType", Kind.Annotation, Value.Plain, Vocabularies.None) { ConcernsStringsOnly = true },
        new("contentEncoding", Kind.Annotation, Value.Plain, Vocabularies.None) { ConcernsStringsOnly = true },
        new("contentSchema", Kind.Annotation, Value.Schema, Vocabularies.None) { ConcernsStringsOnly = true, Needs = "contentMediaType" },

        new("title", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("description", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("default", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("deprecated", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("readOnly", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("writeOnly", Kind.Annotation, Value.Plain, Vocabularies.None),
        new("examples", Kind.Annotation, Value.Plain, Vocabularies.None),

        // The metaschema lets these pass, but they are proposals yet.
        new("$vocabulary", Kind.Proposed, Value.Plain, Vocabularies.None),
        new("propertyDependencies", Kind.Proposed, Value.Plain, Vocabularies.None),
    ];
}
