using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Dialects;

/// <summary>
/// A version of JSON Schema as data: its keywords, the meaning of each, and the few rules that differ between drafts.
/// A metaschema with <c>$vocabulary</c> creates a further dialect from a part of the keywords.
/// </summary>
public sealed class Dialect
{
    private readonly KeywordDefinition[] _keywords;
    private readonly Utf8Table _names;

    internal Dialect(string uri, string name, IEnumerable<KeywordDefinition> keywords)
    {
        Uri = uri;
        Name = name;
        _keywords = [.. keywords];
        _names = new Utf8Table([.. _keywords.Select(static keyword => keyword.Name)]);
        IdKeyword = Array.Find(_keywords, static keyword => keyword.Kind == KeywordKind.Id)?.Name ?? "$id";
    }

    /// <summary>The identifier of the dialect's metaschema, without a fragment: the value of <c>$schema</c>.</summary>
    public string Uri { get; }

    /// <summary>Other values of <c>$schema</c> that identify the same dialect.</summary>
    public IReadOnlyCollection<string> Aliases { get; init; } = [];

    /// <summary>The usual name: <c>2020-12</c>, <c>draft 7</c>; the <see cref="Uri"/> for a custom dialect.</summary>
    public string Name { get; }

    /// <summary>The keywords, in no particular order.</summary>
    public IReadOnlyCollection<KeywordDefinition> Keywords => _keywords;

    /// <summary>The keyword that identifies a resource: <c>$id</c>, or <c>id</c> in draft 4.</summary>
    public string IdKeyword { get; }

    /// <summary>Up to draft 7: keywords beside <c>$ref</c> are ignored.</summary>
    public bool ReferenceHidesSiblings { get; init; }

    /// <summary>Up to draft 7: an identifier that is only a fragment is an anchor.</summary>
    public bool IdCanBeAnchor { get; init; }

    /// <summary>Draft 4: an integer is a number written without fraction and exponent, so <c>1.0</c> is not an integer.</summary>
    public bool IntegerIsWrittenPlainly { get; init; }

    /// <summary>2020-12 and later: an item that <c>contains</c> matched counts as evaluated.</summary>
    public bool ContainsEvaluatesItems { get; init; }

    /// <summary>Whether <c>format</c> is an assertion; by default it is an annotation.</summary>
    public bool AssertsFormat { get; init; }

    /// <summary>
    /// Version 1: <c>$dynamicRef</c> is the name of a <c>$dynamicAnchor</c> and not a URI reference, and such an anchor is not a fragment that <c>$ref</c>
    /// could name.
    /// </summary>
    public bool DynamicReferenceIsName { get; init; }

    /// <summary>Version 1: a schema with an unknown format is refused.</summary>
    public bool RefusesUnknownFormats { get; init; }

    /// <summary>The vocabularies that the dialect consists of; empty in drafts without vocabularies.</summary>
    public IReadOnlyCollection<string> KnownVocabularies { get; init; } = [];

    /// <summary>Looks a keyword up by the bytes of its name.</summary>
    /// <returns>The definition of the keyword; <see langword="null"/> if the dialect does not have it.</returns>
    internal KeywordDefinition? FindKeyword(in IndexedJson json, int nameNode) => _names.IndexOf(json, nameNode) is var index && index >= 0 ? _keywords[index] : null;

    /// <summary>The dialect of a metaschema that declares its vocabularies, JSON Schema Core section 8.1.2. The core vocabulary is always included.</summary>
    /// <param name="uri">The metaschema's identifier.</param>
    /// <param name="vocabularies">The value of its <c>$vocabulary</c>: each vocabulary, and whether it is required.</param>
    /// <param name="unknown">The required vocabularies that this library does not know.</param>
    internal Dialect WithVocabularies(string uri, IReadOnlyDictionary<string, bool> vocabularies, out IReadOnlyList<string> unknown)
    {
        unknown = vocabularies
            .Where(vocabulary => vocabulary.Value && !KnownVocabularies.Contains(vocabulary.Key))
            .Select(vocabulary => vocabulary.Key)
            .ToList();
        var annotates = vocabularies.ContainsKey(Vocabularies.FormatAnnotation202012);
        var asserts = vocabularies.ContainsKey(Vocabularies.FormatAssertion202012);
        var required = vocabularies.TryGetValue(Vocabularies.Format201909, out var isRequired) && isRequired;
        var keywords = _keywords.Where(keyword => keyword.Kind == KeywordKind.Format
            ? annotates || asserts || vocabularies.ContainsKey(Vocabularies.Format201909)
            : keyword.Vocabulary is Vocabularies.Core201909 or Vocabularies.Core202012 || vocabularies.ContainsKey(keyword.Vocabulary));
        return Derive(uri, keywords, asserts || required);
    }

    /// <summary>The dialect of a metaschema without <c>$vocabulary</c>, which has all keywords of the dialect that it is written in.</summary>
    internal Dialect WithUri(string uri) => Derive(uri, _keywords, AssertsFormat);

    private Dialect Derive(string uri, IEnumerable<KeywordDefinition> keywords, bool assertsFormat) => new(uri, uri, keywords)
    {
        ReferenceHidesSiblings = ReferenceHidesSiblings,
        IdCanBeAnchor = IdCanBeAnchor,
        IntegerIsWrittenPlainly = IntegerIsWrittenPlainly,
        ContainsEvaluatesItems = ContainsEvaluatesItems,
        AssertsFormat = assertsFormat,
        DynamicReferenceIsName = DynamicReferenceIsName,
        RefusesUnknownFormats = RefusesUnknownFormats,
        KnownVocabularies = KnownVocabularies,
    };
}
