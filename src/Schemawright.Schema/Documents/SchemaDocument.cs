using System.Text;
using Schemawright.Json;
using Schemawright.Json.Locations;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>A schema document with its index. Immutable: any number of registries and threads may share it.</summary>
public sealed class SchemaDocument
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly JsonToken[] _tokens;

    private SchemaDocument(string? path, string retrievalUri, ReadOnlyMemory<byte> utf8, JsonToken[] tokens, JsonSyntaxError? error)
    {
        Path = path;
        RetrievalUri = retrievalUri;
        _utf8 = utf8;
        _tokens = tokens;
        SyntaxError = error;
    }

    /// <summary>The file that the document was read from, as the caller wrote it; <see langword="null"/> if it was not read from a file.</summary>
    public string? Path { get; }

    /// <summary>The absolute URI, without a fragment, under which the document is found if it has no identifier itself.</summary>
    public string RetrievalUri { get; }

    /// <summary>The UTF-8 bytes of the document.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>Why the document is not valid JSON; <see langword="null"/> if it is.</summary>
    public JsonSyntaxError? SyntaxError { get; }

    /// <summary>Whether the document is not valid JSON, so that it has no nodes.</summary>
    public bool IsBroken => SyntaxError is not null;

    /// <summary>The indexed document; without nodes if <see cref="IsBroken"/>.</summary>
    public IndexedJson Json => new(_utf8.Span, _tokens);

    /// <summary>Indexes a document. Invalid JSON does not throw: see <see cref="SyntaxError"/>.</summary>
    /// <param name="utf8">The JSON; it must not be changed afterwards.</param>
    /// <param name="path">The file that it was read from, for messages and relative references.</param>
    /// <param name="retrievalUri">The absolute URI under which it is found; by default one derived from the path.</param>
    /// <param name="options">The limits on length and nesting.</param>
    /// <returns>The document.</returns>
    public static SchemaDocument Create(ReadOnlyMemory<byte> utf8, string? path = null, string? retrievalUri = null, JsonIndexOptions? options = null)
    {
        var uri = retrievalUri is not null ? UriReference.Normalize(UriReference.SplitFragment(retrievalUri).WithoutFragment)
            : path is not null ? UriReference.FromPath(path)
            : "schema:///";
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8.Span, options, out var error)
            ? new SchemaDocument(path, uri, utf8, index.ToArray(), null)
            : new SchemaDocument(path, uri, utf8, [], error);
    }

    /// <summary>Finds a property of an object.</summary>
    /// <param name="node">The node of any value.</param>
    /// <param name="name">The property's name.</param>
    /// <returns>The node of the property's value; -1 if the value is not an object or has no such property.</returns>
    public int FindProperty(int node, string name)
    {
        var json = Json;
        if (node >= json.NodeCount || !json.IsObject(node))
            return -1;

        var utf8 = Encoding.UTF8.GetBytes(name);
        for (var property = node + 1; property < json.EndOf(node); property = json.After(property + 1))
        {
            if (JsonStrings.Equals(json, property, utf8))
                return property + 1;
        }

        return -1;
    }

    /// <summary>Finds the line and column of an offset.</summary>
    /// <param name="offset">A byte offset in the document; its length is allowed.</param>
    /// <returns>Both counted from 1, the column in UTF-16 code units.</returns>
    public (int Line, int Column) Locate(int offset)
    {
        var (line, column) = LineMap.Locate(_utf8.Span, offset);
        return (line, column);
    }
}
