using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright;

/// <summary>How schemas are loaded and instances evaluated.</summary>
public sealed record JsonSchemaOptions
{
    /// <summary>The default options.</summary>
    public static JsonSchemaOptions Default { get; } = new();

    /// <summary>
    /// Whether <c>format</c> is an assertion. <see langword="null"/>, the default, lets the dialect decide: it is an annotation, except in version 1 and in
    /// custom dialects with a vocabulary that asserts formats.
    /// </summary>
    public bool? AssertFormat { get; init; }

    /// <summary>
    /// Whether <c>contentEncoding</c> and <c>contentMediaType</c> are assertions. By default they are annotations, as drafts 2019-09 and 2020-12 require
    /// (Validation section 8); draft 7 (Validation section 8.2) allows asserting them. Checked are the encodings of RFC 4648 (<c>base64</c>, <c>base64url</c>,
    /// <c>base32</c>, <c>base32hex</c>, <c>base16</c>) and <c>quoted-printable</c>, and that the content is JSON if the media type is
    /// <c>application/json</c> or ends with <c>+json</c>. Other encodings and media types, and <c>contentSchema</c>, remain annotations.
    /// </summary>
    public bool AssertContent { get; init; }

    /// <summary>The limits for instances.</summary>
    public JsonIndexOptions InstanceOptions { get; init; } = JsonIndexOptions.Default;

    /// <summary>The dialect of schema documents without <c>$schema</c>.</summary>
    public Dialect DefaultDialect { get; init; } = DialectCatalog.Draft202012;

    /// <summary>Documents that are read only when a reference resolves to them.</summary>
    public IReadOnlyList<SchemaDocument> KnownDocuments { get; init; } = [];

    /// <summary>
    /// Whether schemas are checked against their metaschema when they are loaded. Not needed for schemas that were already checked at build time.
    /// </summary>
    public bool CheckMetaschema { get; init; } = true;
}
