using System.Diagnostics.CodeAnalysis;

namespace Schemawright.Dialects;

/// <summary>The built-in dialects.</summary>
public static class DialectCatalog
{
    /// <summary>Draft 4, 2013.</summary>
    public static Dialect Draft4 { get; } = new("http://json-schema.org/draft-04/schema", "draft 4", Draft4Keywords.All)
    {
        ReferenceHidesSiblings = true,
        IdCanBeAnchor = true,
        IntegerIsWrittenPlainly = true,
    };

    /// <summary>Draft 6, 2017.</summary>
    public static Dialect Draft6 { get; } = new("http://json-schema.org/draft-06/schema", "draft 6", Draft6Keywords.All)
    {
        ReferenceHidesSiblings = true,
        IdCanBeAnchor = true,
    };

    /// <summary>Draft 7, 2018.</summary>
    public static Dialect Draft7 { get; } = new("http://json-schema.org/draft-07/schema", "draft 7", Draft7Keywords.All)
    {
        ReferenceHidesSiblings = true,
        IdCanBeAnchor = true,
    };

    /// <summary>Draft 2019-09.</summary>
    public static Dialect Draft201909 { get; } = new("https://json-schema.org/draft/2019-09/schema", "2019-09", Draft201909Keywords.All)
    {
        KnownVocabularies =
        [
            Vocabularies.Core201909, Vocabularies.Applicator201909, Vocabularies.Validation201909,
            Vocabularies.MetaData201909, Vocabularies.Format201909, Vocabularies.Content201909,
        ],
    };

    /// <summary>Draft 2020-12.</summary>
    public static Dialect Draft202012 { get; } = new("https://json-schema.org/draft/2020-12/schema", "2020-12", Draft202012Keywords.All)
    {
        ContainsEvaluatesItems = true,
        KnownVocabularies =
        [
            Vocabularies.Core202012, Vocabularies.Applicator202012, Vocabularies.Unevaluated202012, Vocabularies.Validation202012,
            Vocabularies.MetaData202012, Vocabularies.FormatAnnotation202012, Vocabularies.FormatAssertion202012, Vocabularies.Content202012,
        ],
    };

    /// <summary>Version 1, release 2026, which is still in preparation.</summary>
    public static Dialect Version1 { get; } = new("https://json-schema.org/v1/2026", "v1", Version1Keywords.All)
    {
        Aliases = ["https://json-schema.org/v1"],
        ContainsEvaluatesItems = true,
        AssertsFormat = true,
        DynamicReferenceIsName = true,
        RefusesUnknownFormats = true,
    };

    /// <summary>All built-in dialects, oldest first.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [Draft4, Draft6, Draft7, Draft201909, Draft202012, Version1];

    /// <summary>Finds a dialect by the value of <c>$schema</c>.</summary>
    /// <param name="uri">The identifier; an empty fragment is ignored.</param>
    /// <param name="dialect">The dialect.</param>
    /// <returns><see langword="false"/> if the identifier is not that of a built-in dialect.</returns>
    public static bool TryGet(string uri, [NotNullWhen(true)] out Dialect? dialect)
    {
        var canonical = uri.EndsWith("#", StringComparison.Ordinal) ? uri.Substring(0, uri.Length - 1) : uri;
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Uri, canonical, StringComparison.Ordinal) || candidate.Aliases.Contains(canonical))
            {
                dialect = candidate;
                return true;
            }
        }

        dialect = null;
        return false;
    }
}
