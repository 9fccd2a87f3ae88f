namespace Schemawright.Documents;

/// <summary>A named subschema, as in <c>properties</c> or <c>$defs</c>.</summary>
public sealed class NamedSubschema
{
    internal NamedSubschema(string name, int nameNode, SchemaNode? schema)
    {
        Name = name;
        NameNode = nameNode;
        Schema = schema;
    }

    /// <summary>The property's name, escapes decoded.</summary>
    public string Name { get; }

    /// <summary>The node of the name in the document; the value's node is the next.</summary>
    public int NameNode { get; }

    /// <summary>The subschema; <see langword="null"/> if the value is an array of names (<c>dependencies</c>) or not a schema.</summary>
    public SchemaNode? Schema { get; }
}
