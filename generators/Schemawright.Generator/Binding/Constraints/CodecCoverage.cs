using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>What a codec checks, so that no constraint is needed for it.</summary>
/// <param name="Accepted">The JSON types that the codec accepts.</param>
internal sealed record CodecCoverage(JsonTypes Accepted)
{
    /// <summary>Keywords that the codec checks.</summary>
    public HashSet<KeywordOccurrence> Occurrences { get; } = [];

    /// <summary>Schemas whose types the codec reads.</summary>
    public HashSet<SchemaNode> Named { get; } = [];

    /// <summary>Schemas of maps with one pattern for all names: the codec checks the values, but not the names.</summary>
    public HashSet<SchemaNode> MapsByPattern { get; } = [];

    /// <summary>The format that the codec checks.</summary>
    public string? Format { get; init; }
}
