namespace Schemawright.Dialects;

/// <summary>What a keyword means. Keywords with the same meaning share a kind whatever a draft calls them (<c>id</c> and <c>$id</c>).</summary>
public enum KeywordKind
{
    /// <summary>Describes the schema or the value and constrains nothing: <c>title</c>, <c>default</c>, <c>contentSchema</c>.</summary>
    Annotation,

    /// <summary>A note to readers of the schema; not even an annotation.</summary>
    Comment,

    /// <summary>Version 1: only proposed; a schema that uses it is refused.</summary>
    Proposed,

    /// <summary>Names the dialect of a schema resource.</summary>
    Schema,

    /// <summary>The identifier of a schema resource; up to draft 7 also a plain-name anchor.</summary>
    Id,

    /// <summary>A plain-name fragment.</summary>
    Anchor,

    /// <summary>A plain-name fragment that dynamic references look for in the dynamic scope.</summary>
    DynamicAnchor,

    /// <summary>Makes the root of a resource a target of <c>$recursiveRef</c>.</summary>
    RecursiveAnchor,

    /// <summary>The vocabularies of a metaschema.</summary>
    Vocabulary,

    /// <summary>Schemas that are only there to be referenced.</summary>
    Definitions,

    /// <summary>Applies the schema that it refers to.</summary>
    Reference,

    /// <summary>Applies a schema that depends on the dynamic scope.</summary>
    DynamicReference,

    /// <summary>The dynamic reference of draft 2019-09.</summary>
    RecursiveReference,

    /// <summary>All subschemas must be satisfied.</summary>
    AllOf,

    /// <summary>At least one subschema must be satisfied.</summary>
    AnyOf,

    /// <summary>Exactly one subschema must be satisfied.</summary>
    OneOf,

    /// <summary>The subschema must not be satisfied.</summary>
    Not,

    /// <summary>Chooses between <see cref="Then"/> and <see cref="Else"/>.</summary>
    If,

    /// <summary>Applies if <see cref="If"/> is satisfied.</summary>
    Then,

    /// <summary>Applies if <see cref="If"/> is not satisfied.</summary>
    Else,

    /// <summary>Schemas that apply to the whole object when a property is present.</summary>
    DependentSchemas,

    /// <summary>Schemas or property names, by the name of the property that requires them.</summary>
    Dependencies,

    /// <summary>One schema for each of the first items.</summary>
    PrefixItems,

    /// <summary>The schema of all items after <see cref="PrefixItems"/>.</summary>
    Items,

    /// <summary>Up to draft 2019-09: the schema of all items, or one schema for each of the first items.</summary>
    ItemsOrTuple,

    /// <summary>Up to draft 2019-09: the schema of the items after the tuple.</summary>
    AdditionalItems,

    /// <summary>At least one item must match.</summary>
    Contains,

    /// <summary>The schemas of properties by name.</summary>
    Properties,

    /// <summary>The schemas of properties whose name matches a pattern.</summary>
    PatternProperties,

    /// <summary>The schema of all other properties.</summary>
    AdditionalProperties,

    /// <summary>The schema of every property's name.</summary>
    PropertyNames,

    /// <summary>The schema of the items that nothing else has evaluated.</summary>
    UnevaluatedItems,

    /// <summary>The schema of the properties that nothing else has evaluated.</summary>
    UnevaluatedProperties,

    /// <summary>The types that are allowed.</summary>
    Type,

    /// <summary>The values that are allowed.</summary>
    Enum,

    /// <summary>The one value that is allowed.</summary>
    Const,

    /// <summary>A number must be a multiple of the value.</summary>
    MultipleOf,

    /// <summary>The maximum of a number, inclusive.</summary>
    Maximum,

    /// <summary>The exclusive maximum of a number.</summary>
    ExclusiveMaximum,

    /// <summary>Draft 4: whether <see cref="Maximum"/> itself is excluded.</summary>
    MaximumIsExclusive,

    /// <summary>The minimum of a number, inclusive.</summary>
    Minimum,

    /// <summary>The exclusive minimum of a number.</summary>
    ExclusiveMinimum,

    /// <summary>Draft 4: whether <see cref="Minimum"/> itself is excluded.</summary>
    MinimumIsExclusive,

    /// <summary>The maximum length of a string, in code points.</summary>
    MaxLength,

    /// <summary>The minimum length of a string, in code points.</summary>
    MinLength,

    /// <summary>An ECMA-262 regular expression that a string must contain a match of.</summary>
    Pattern,

    /// <summary>A named format of strings.</summary>
    Format,

    /// <summary>How binary content is encoded in a string. An annotation unless the options make it an assertion.</summary>
    ContentEncoding,

    /// <summary>The media type of a string's content. An annotation unless the options make it an assertion.</summary>
    ContentMediaType,

    /// <summary>The maximum number of items.</summary>
    MaxItems,

    /// <summary>The minimum number of items.</summary>
    MinItems,

    /// <summary>No two items may be equal.</summary>
    UniqueItems,

    /// <summary>The maximum number of items that match <see cref="Contains"/>.</summary>
    MaxContains,

    /// <summary>The minimum number of items that match <see cref="Contains"/>.</summary>
    MinContains,

    /// <summary>The maximum number of properties.</summary>
    MaxProperties,

    /// <summary>The minimum number of properties.</summary>
    MinProperties,

    /// <summary>The properties that must be present.</summary>
    Required,

    /// <summary>The properties that must be present when another one is.</summary>
    DependentRequired,
}
