using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright;

/// <summary>How schemas are loaded and instances evaluated.</summary>
public sealed record JsonSchemaOptions
{
    /// <summary>The defaults of each property.</summary>
    public static JsonSchemaOptions Default { get; } = new();

    /// <summary>
    /// Whether <c>format</c> is an assertion. By default the dialect decides: it is an annotation, but in version 1 and in a custom dialect
    /// with a vocabulary that asserts formats.
    /// </summary>
    public bool? AssertFormat { get; init; }

    /// <summary>
    /// Whether <c>contentEncoding</c> and <c>contentMediaType</c> are assertions. By default they are annotations, as drafts 2019-09 and 2020-12 want it
    /// (Validation section 8); draft 7 (Validation section 8.2) lets them be asserted. The encodings of RFC 4648 (<c>base64</c>, <c>base64url</c>,
    /// <c>base32</c>, <c>base32hex</c>, <c>base16</c>) and <c>quoted-printable</c> are checked, and that the content is JSON where the media type is
    /// <c>application/json</c> or ends with <c>+json</c>; other encodings and media types, and <c>contentSchema</c>, stay annotations.
    /// </summary>
    public bool AssertContent { get; init; }

    /// <summary>The limits on instances.</summary>
    public JsonIndexOptions InstanceOptions { get; init; } = JsonIndexOptions.Default;

    /// <summary>The dialect of schema documents that name none with <c>$schema</c>.</summary>
    public Dialect DefaultDialect { get; init; } = DialectCatalog.Draft202012;

    /// <summary>Documents that are only read when a reference leads to them.</summary>
    public IReadOnlyList<SchemaDocument> KnownDocuments { get; init; } = [];

    /// <summary>Whether schemas are checked against their metaschema when they are loaded. Schemas that were checked before, at build time, can do without.</summary>
    public bool CheckMetaschema { get; init; } = true;
}
