using System.Text;
using Schemawright.Json;
using Schemawright.Json.Locations;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>The text of a schema with its index. Immutable: any number of registries and threads may share it.</summary>
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

    /// <summary>The file that the text came from, as the caller wrote it; null where there is none.</summary>
    public string? Path { get; }

    /// <summary>The absolute URI that the text is found under when it names no identifier itself; without a fragment.</summary>
    public string RetrievalUri { get; }

    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>What is wrong with the text as JSON; null where nothing is.</summary>
    public JsonSyntaxError? SyntaxError { get; }

    /// <summary>Whether the text is not JSON, so that it has no nodes.</summary>
    public bool IsBroken => SyntaxError is not null;

    /// <summary>The text by its nodes; without any where <see cref="IsBroken"/>.</summary>
    public IndexedJson Json => new(_utf8.Span, _tokens);

    /// <summary>Indexes a text. Nothing is thrown for broken JSON: see <see cref="SyntaxError"/>.</summary>
    /// <param name="utf8">The text; it must not be changed afterwards.</param>
    /// <param name="path">The file that it came from, for messages and relative references.</param>
    /// <param name="retrievalUri">The absolute URI to find it under; by default one made of the path.</param>
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

    /// <summary>Finds a member of an object.</summary>
    /// <param name="node">The node of any value.</param>
    /// <param name="name">The member's name.</param>
    /// <returns>The node of the member's value; -1 where the value is no object or has no such member.</returns>
    public int FindProperty(int node, string name)
    {
        var json = Json;
        if (node >= json.NodeCount || !json.IsObject(node))
        {
            return -1;
        }

        var utf8 = Encoding.UTF8.GetBytes(name);
        for (var member = node + 1; member < json.EndOf(node); member = json.After(member + 1))
        {
            if (JsonStrings.Equals(json, member, utf8))
            {
                return member + 1;
            }
        }

        return -1;
    }

    /// <summary>Finds the line and column of an offset.</summary>
    /// <param name="offset">A byte offset in the text; its length is allowed.</param>
    /// <returns>Both counted from 1, the column in UTF-16 code units.</returns>
    public (int Line, int Column) Locate(int offset)
    {
        var (line, column) = LineMap.Locate(_utf8.Span, offset);
        return (line, column);
    }
}
