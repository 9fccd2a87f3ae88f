using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;

namespace Schemawright.Generator.Binding.Values;

/// <summary>Binds an object without named members to a value-equal, order-keeping map.</summary>
internal sealed class MapBinder(ValueBinder values)
{
    /// <summary>Binds an object.</summary>
    /// <param name="merged">The keywords that hold for it.</param>
    /// <param name="coverage">Gets the keywords that the map's codec checks.</param>
    /// <param name="checks">The checks of the owner.</param>
    /// <param name="role">The place's name.</param>
    /// <returns>The map without constraints.</returns>
    public BoundValue Bind(Conjunction merged, CodecCoverage coverage, CheckList checks, string role)
    {
        var schemas = new List<SchemaNode>();
        foreach (var facet in merged.Of(KeywordKind.AdditionalProperties))
        {
            var patterns = facet.Owner.Find(KeywordKind.PatternProperties);
            if (patterns is null && facet.Owner.Find(KeywordKind.Properties) is null && facet.Keyword.Schema is { BooleanValue: not false } all)
            {
                schemas.Add(all);
                coverage.Occurrences.Add(facet);
            }
            else if (patterns?.Members is [{ Schema: { } single }] && facet.Owner.Find(KeywordKind.Properties) is null && facet.Keyword.Schema?.BooleanValue == false)
            {
                // Every name matches the one pattern: the map's values have its schema, the names are left to a constraint.
                schemas.Add(single);
                coverage.MapsByPattern.Add(facet.Owner);
            }
        }

        var value = values.Bind(schemas, checks, role + "Value").ToItem(checks, role + "Value");
        return new BoundValue
        {
            CSharpType = $"global::Schemawright.ValueMap<{value.CSharpType}>",
            Codec = $"global::Schemawright.Runtime.Codecs.MapCodec<{value.CSharpType}, {value.Codec}>",
            IsValueType = false,
            CanLoseRawValue = value.CanLoseRawValue,
            CanFailCodec = value.CanFailCodec,
        };
    }
}
