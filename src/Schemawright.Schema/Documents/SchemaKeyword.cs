using System.Text;
using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>A keyword of a schema, with its subschemas and the target of a reference.</summary>
public sealed class SchemaKeyword
{
    internal SchemaKeyword(SchemaNode owner, string name, int nameNode, KeywordDefinition? definition)
    {
        Owner = owner;
        Name = name;
        NameNode = nameNode;
        Definition = definition;
    }

    /// <summary>The schema that the keyword is in.</summary>
    public SchemaNode Owner { get; }

    /// <summary>The name as it is written.</summary>
    public string Name { get; }

    /// <summary>The node of the name.</summary>
    public int NameNode { get; }

    /// <summary>The node of the value.</summary>
    public int ValueNode => NameNode + 1;

    /// <summary>The definition of the keyword in the dialect; <see langword="null"/> for an unknown keyword.</summary>
    public KeywordDefinition? Definition { get; }

    /// <summary>The only subschema, for example of <c>items</c> or <c>not</c>; otherwise <see langword="null"/>.</summary>
    public SchemaNode? Schema { get; internal set; }

    /// <summary>The subschemas of an array, for example of <c>allOf</c>; otherwise empty.</summary>
    public IReadOnlyList<SchemaNode> Schemas { get; internal set; } = [];

    /// <summary>The named subschemas, for example of <c>properties</c>, in document order; otherwise empty.</summary>
    public IReadOnlyList<NamedSubschema> Members { get; internal set; } = [];

    /// <summary>
    /// The schema that a reference resolves to; for a dynamic reference, the one that it initially resolves to, before the dynamic scope is considered.
    /// <see langword="null"/> for other keywords, and for a reference that cannot be resolved.
    /// </summary>
    public SchemaNode? Target { get; internal set; }

    /// <summary>The kind of the keyword's JSON value.</summary>
    public JsonKind ValueKind => Owner.Document.Json.KindOf(ValueNode);

    /// <summary>The value of a string.</summary>
    /// <returns>The decoded string; <see langword="null"/> if the value is not a string.</returns>
    public string? AsString()
    {
        var json = Owner.Document.Json;
        return json.IsString(ValueNode) ? JsonStrings.GetString(json, ValueNode) : null;
    }

    /// <summary>The value of a number, as it is written.</summary>
    /// <returns>The number's JSON; <see langword="null"/> if the value is not a number.</returns>
    public string? AsNumberText()
    {
        var json = Owner.Document.Json;
        return json.IsNumber(ValueNode) ? Encoding.UTF8.GetString(json.RawValue(ValueNode).ToArray()) : null;
    }

    /// <summary>The value of a boolean.</summary>
    /// <returns>The value; <see langword="null"/> if it is not a boolean.</returns>
    public bool? AsBoolean() => ValueKind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => null,
    };

    /// <summary>The strings of an array, for example of <c>required</c>.</summary>
    /// <returns>The decoded strings in order; empty if the value is not an array. Items that are not strings are left out.</returns>
    public IReadOnlyList<string> AsStrings()
    {
        var json = Owner.Document.Json;
        if (!json.IsArray(ValueNode))
            return [];

        var strings = new List<string>(json.CountOf(ValueNode));
        for (var item = ValueNode + 1; item < json.EndOf(ValueNode); item = json.After(item))
        {
            if (json.IsString(item))
                strings.Add(JsonStrings.GetString(json, item));
        }

        return strings;
    }

    /// <summary>The value as JSON, exactly as it is written.</summary>
    /// <returns>A slice of the document, white space included.</returns>
    public string AsRawText() => Encoding.UTF8.GetString(Owner.Document.Json.RawValue(ValueNode).ToArray());

    /// <summary>The keyword's name and owner, for debugging.</summary>
    /// <returns>The location of the keyword.</returns>
    public override string ToString() => $"{Owner.AbsoluteLocation}: {Name}";
}
