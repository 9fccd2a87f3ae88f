using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>One keyword that constrains a value, in the schema that it stands in.</summary>
/// <param name="Keyword">A keyword that the schema's dialect knows.</param>
internal sealed record KeywordOccurrence(SchemaKeyword Keyword)
{
    /// <summary>The schema that the keyword stands in.</summary>
    public SchemaNode Owner => Keyword.Owner;

    /// <summary>What the keyword means.</summary>
    public KeywordKind Kind => Keyword.Definition!.Kind;
}
