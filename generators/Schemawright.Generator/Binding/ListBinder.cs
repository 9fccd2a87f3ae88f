using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>Binds an array to a value-equal list.</summary>
internal sealed class ListBinder(SchemaKnowledge knowledge, ValueBinder values)
{
    /// <summary>Binds an array.</summary>
    /// <param name="merged">The keywords that hold for it.</param>
    /// <param name="coverage">Gets the keywords that the list's codec checks.</param>
    /// <param name="checks">The checks of the owner.</param>
    /// <param name="role">The place's name.</param>
    /// <returns>The list without constraints.</returns>
    public BoundValue Bind(Conjunction merged, CodecCoverage coverage, CheckList checks, string role)
    {
        var facets = ItemsFacets.Of(merged);
        var schemas = new List<SchemaNode>();
        foreach (var items in facets.Items.Where(items => items.Keyword.Schema is { BooleanValue: not false }))
        {
            // Items after a prefix: the schema is that of all items only where the first ones hold to it anyway.
            var prefix = facets.Prefixes.Find(prefix => prefix.Owner == items.Owner);
            if (prefix is null || prefix.Keyword.Schemas.All(first => HoldsTo(first, items.Keyword.Schema!)))
                schemas.Add(items.Keyword.Schema!);
            if (prefix is null)
                coverage.Facets.Add(items);
        }

        // Draft 4 to 2019-09 keep the rest in a keyword of its own.
        schemas.AddRange(facets.Prefixes
            .Where(prefix => prefix.Kind == KeywordKind.ItemsOrTuple && ItemsFacets.RestOf(prefix) is { BooleanValue: null } rest && prefix.Keyword.Schemas.All(first => HoldsTo(first, rest)))
            .Select(prefix => ItemsFacets.RestOf(prefix)!));

        var element = values.Bind(schemas, checks, role + "Item").ToItem(checks, role + "Item");
        return new BoundValue
        {
            CSharpType = $"global::Schemawright.ValueList<{element.CSharpType}>",
            Codec = $"global::Schemawright.Codecs.ListCodec<{element.CSharpType}, {element.Codec}>",
            IsValueType = false,
            CanLoseText = element.CanLoseText,
            CanFailCodec = element.CanFailCodec,
            Element = element,
        };
    }

    /// <summary>Whether all that a schema accepts holds to another one: it builds on the same type, or lists one value that holds.</summary>
    private bool HoldsTo(SchemaNode narrow, SchemaNode wide)
    {
        if (knowledge.Dynamic.IsDependent(wide) || knowledge.Dynamic.IsDependent(narrow))
            return false;
        var shape = ShapeOf(wide);
        var merged = knowledge.MergeForUse(narrow);
        if (merged.Schemas.Contains(wide) || merged.Named.Any(named => shape is not null && knowledge.Shapes.Of(named) == shape))
            return true;
        return merged.Of(KeywordKind.Const).FirstOrDefault() is { } constant
            && knowledge.Verdicts.Accepts([wide], JsonText.Minify(constant.Owner.Document, constant.Keyword.ValueNode));
    }

    private Shape? ShapeOf(SchemaNode schema)
    {
        var merged = knowledge.MergeForUse(schema);
        return merged is { Named.Count: 1, Facets.Count: 0 } ? knowledge.Shapes.Of(merged.Named[0]) : null;
    }
}
