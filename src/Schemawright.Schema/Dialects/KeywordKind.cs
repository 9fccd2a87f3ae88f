namespace Schemawright.Dialects;

/// <summary>What a keyword means. Keywords of one meaning share a kind whatever a draft calls them (<c>id</c> and <c>$id</c>).</summary>
public enum KeywordKind
{
    /// <summary>Says something about the schema or the value and constrains nothing: <c>title</c>, <c>default</c>, <c>contentSchema</c>.</summary>
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

    /// <summary>Marks the root of a resource as a target of <c>$recursiveRef</c>.</summary>
    RecursiveAnchor,

    /// <summary>The vocabularies of a metaschema.</summary>
    Vocabulary,

    /// <summary>A place for schemas that are only referred to.</summary>
    Definitions,

    /// <summary>Applies the schema that it refers to.</summary>
    Reference,

    /// <summary>Applies a schema that the dynamic scope decides.</summary>
    DynamicReference,

    /// <summary>The dynamic reference of draft 2019-09.</summary>
    RecursiveReference,

    /// <summary>All subschemas must hold.</summary>
    AllOf,

    /// <summary>At least one subschema must hold.</summary>
    AnyOf,

    /// <summary>Exactly one subschema must hold.</summary>
    OneOf,

    /// <summary>The subschema must not hold.</summary>
    Not,

    /// <summary>Chooses between <see cref="Then"/> and <see cref="Else"/>.</summary>
    If,

    /// <summary>Applies where <see cref="If"/> holds.</summary>
    Then,

    /// <summary>Applies where <see cref="If"/> does not hold.</summary>
    Else,

    /// <summary>Schemas that apply to the whole object when a member is present.</summary>
    DependentSchemas,

    /// <summary>Schemas or member names, by the name of the member that calls for them.</summary>
    Dependencies,

    /// <summary>One schema for each of the first items.</summary>
    PrefixItems,

    /// <summary>The schema of all items after <see cref="PrefixItems"/>.</summary>
    Items,

    /// <summary>Up to draft 2019-09: the schema of all items, or one schema for each of the first items.</summary>
    ItemsOrTuple,

    /// <summary>Up to draft 2019-09: the schema of the items after the tuple.</summary>
    AdditionalItems,

    /// <summary>Some item must match.</summary>
    Contains,

    /// <summary>The schemas of members by name.</summary>
    Properties,

    /// <summary>The schemas of members whose name matches a pattern.</summary>
    PatternProperties,

    /// <summary>The schema of all other members.</summary>
    AdditionalProperties,

    /// <summary>The schema of every member's name.</summary>
    PropertyNames,

    /// <summary>The schema of the items that nothing else has evaluated.</summary>
    UnevaluatedItems,

    /// <summary>The schema of the members that nothing else has evaluated.</summary>
    UnevaluatedProperties,

    /// <summary>The kinds of value that are allowed.</summary>
    Type,

    /// <summary>The values that are allowed.</summary>
    Enum,

    /// <summary>The one value that is allowed.</summary>
    Const,

    /// <summary>A number must be a whole multiple.</summary>
    MultipleOf,

    /// <summary>The greatest number allowed.</summary>
    Maximum,

    /// <summary>A number must be less.</summary>
    ExclusiveMaximum,

    /// <summary>Draft 4: whether <see cref="Maximum"/> itself is excluded.</summary>
    MaximumIsExclusive,

    /// <summary>The least number allowed.</summary>
    Minimum,

    /// <summary>A number must be greater.</summary>
    ExclusiveMinimum,

    /// <summary>Draft 4: whether <see cref="Minimum"/> itself is excluded.</summary>
    MinimumIsExclusive,

    /// <summary>The greatest length of a string, in code points.</summary>
    MaxLength,

    /// <summary>The least length of a string, in code points.</summary>
    MinLength,

    /// <summary>An ECMA-262 regular expression that a string must contain a match of.</summary>
    Pattern,

    /// <summary>A named syntax of strings.</summary>
    Format,

    /// <summary>How the octets of a content are written as a string. An annotation unless the options say otherwise.</summary>
    ContentEncoding,

    /// <summary>The media type of a string's content. An annotation unless the options say otherwise.</summary>
    ContentMediaType,

    /// <summary>The greatest number of items.</summary>
    MaxItems,

    /// <summary>The least number of items.</summary>
    MinItems,

    /// <summary>No two items may be equal.</summary>
    UniqueItems,

    /// <summary>The greatest number of items that match <see cref="Contains"/>.</summary>
    MaxContains,

    /// <summary>The least number of items that match <see cref="Contains"/>.</summary>
    MinContains,

    /// <summary>The greatest number of members.</summary>
    MaxProperties,

    /// <summary>The least number of members.</summary>
    MinProperties,

    /// <summary>The members that must be present.</summary>
    Required,

    /// <summary>The members that must be present when another one is.</summary>
    DependentRequired,
}
