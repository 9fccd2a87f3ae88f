using System.Diagnostics.CodeAnalysis;

namespace Schemawright.Dialects;

/// <summary>The metaschemas, embedded under their own identifiers.</summary>
internal static class Metaschemas
{
    private const string ResourcePrefix = "Schemawright.Schema.Metaschemas/";

    private static readonly string[] VocabularyDocuments201909 = ["applicator", "content", "core", "format", "meta-data", "validation"];

    private static readonly string[] VocabularyDocuments202012 =
        ["applicator", "content", "core", "format-annotation", "format-assertion", "meta-data", "unevaluated", "validation"];

    private static readonly Dictionary<string, string> ResourceNames = CreateResourceNames();

    /// <summary>The identifiers of all embedded documents.</summary>
    public static IReadOnlyCollection<string> Uris => ResourceNames.Keys;

    /// <summary>The identifier of a metaschema itself, for an alias of its dialect.</summary>
    public static string Canonical(string uri) => DialectCatalog.TryGet(uri, out var dialect) ? dialect.Uri : uri;

    /// <summary>Reads the embedded document with an identifier; it must not have a fragment.</summary>
    public static bool TryRead(string uri, [NotNullWhen(true)] out byte[]? utf8)
    {
        utf8 = null;
        if (!ResourceNames.TryGetValue(uri, out var name))
        {
            return false;
        }

        using var stream = typeof(Metaschemas).Assembly.GetManifestResourceStream(ResourcePrefix + name)
            ?? throw new InvalidOperationException($"The metaschema '{name}' is not embedded in {typeof(Metaschemas).Assembly.GetName().Name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        utf8 = copy.ToArray();
        return true;
    }

    private static Dictionary<string, string> CreateResourceNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [DialectCatalog.Draft4.Uri] = "draft-04.schema.json",
            [DialectCatalog.Draft6.Uri] = "draft-06.schema.json",
            [DialectCatalog.Draft7.Uri] = "draft-07.schema.json",
            [DialectCatalog.Draft201909.Uri] = "2019-09/schema.json",
            [DialectCatalog.Draft202012.Uri] = "2020-12/schema.json",
            [DialectCatalog.Version1.Uri] = "v1/2026.json",
        };
        foreach (var document in VocabularyDocuments201909)
        {
            names["https://json-schema.org/draft/2019-09/meta/" + document] = $"2019-09/{document}.json";
        }

        foreach (var document in VocabularyDocuments202012)
        {
            names["https://json-schema.org/draft/2020-12/meta/" + document] = $"2020-12/{document}.json";
        }

        return names;
    }
}
