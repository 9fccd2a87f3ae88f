using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;

namespace Schemawright.Generator.Binding.Values;

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
        var facets = ItemsKeywords.Of(merged);
        var schemas = new List<SchemaNode>();
        foreach (var items in facets.Items.Where(items => items.Keyword.Schema is { BooleanValue: not false }))
        {
            // Items after a prefix: the schema is that of all items only where the first ones hold to it anyway.
            var prefix = facets.Prefixes.Find(prefix => prefix.Owner == items.Owner);
            if (prefix is null || prefix.Keyword.Schemas.All(first => IsValidAgainst(first, items.Keyword.Schema!)))
                schemas.Add(items.Keyword.Schema!);
            if (prefix is null)
                coverage.Occurrences.Add(items);
        }

        // Draft 4 to 2019-09 keep the rest in a keyword of its own.
        schemas.AddRange(facets.Prefixes
            .Where(prefix => prefix.Kind == KeywordKind.ItemsOrTuple && ItemsKeywords.RestOf(prefix) is { BooleanValue: null } rest && prefix.Keyword.Schemas.All(first => IsValidAgainst(first, rest)))
            .Select(prefix => ItemsKeywords.RestOf(prefix)!));

        var element = values.Bind(schemas, checks, role + "Item").ToItem(checks, role + "Item");
        return new BoundValue
        {
            CSharpType = $"global::Schemawright.ValueList<{element.CSharpType}>",
            Codec = $"global::Schemawright.Runtime.Codecs.ListCodec<{element.CSharpType}, {element.Codec}>",
            IsValueType = false,
            CanLoseRawValue = element.CanLoseRawValue,
            CanFailCodec = element.CanFailCodec,
            Element = element,
        };
    }

    /// <summary>Whether all that a schema accepts holds to another one: it builds on the same type, or lists one value that holds.</summary>
    private bool IsValidAgainst(SchemaNode narrow, SchemaNode wide)
    {
        if (knowledge.Dynamic.IsDependent(wide) || knowledge.Dynamic.IsDependent(narrow))
            return false;
        var shape = ShapeOf(wide);
        var merged = knowledge.MergeForUse(narrow);
        if (merged.Schemas.Contains(wide) || merged.Named.Any(named => shape is not null && knowledge.Shapes.Of(named) == shape))
            return true;
        return merged.Of(KeywordKind.Const).FirstOrDefault() is { } constant
            && knowledge.StaticVerdicts.Accepts([wide], SchemaJson.Minify(constant.Owner.Document, constant.Keyword.ValueNode));
    }

    private Shape? ShapeOf(SchemaNode schema)
    {
        var merged = knowledge.MergeForUse(schema);
        return merged is { Named.Count: 1, Occurrences.Count: 0 } ? knowledge.Shapes.Of(merged.Named[0]) : null;
    }
}
