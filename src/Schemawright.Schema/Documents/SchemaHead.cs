using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>The properties of a schema object that affect the meaning of the others; each is the node of a value, or -1.</summary>
internal readonly record struct SchemaHead(int Schema, int Id, int PlainId, int Reference)
{
    private const int MaxNameLength = 7;

    /// <summary>Finds the properties in one pass.</summary>
    public static SchemaHead Of(in IndexedJson json, int node)
    {
        var (schema, id, plainId, reference) = (-1, -1, -1, -1);
        for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
        {
            var raw = json.RawString(name);
            if (raw.IsEmpty || (raw[0] is not ((byte)'$' or (byte)'i' or (byte)'\\') || (raw.Length > MaxNameLength && !json.HasEscapes(name))))
                continue;
            if (reference < 0 && JsonStrings.Equals(json, name, "$ref"u8))
                reference = name + 1;
            else if (id < 0 && JsonStrings.Equals(json, name, "$id"u8))
                id = name + 1;
            else if (schema < 0 && JsonStrings.Equals(json, name, "$schema"u8))
                schema = name + 1;
            else if (plainId < 0 && JsonStrings.Equals(json, name, "id"u8))
                plainId = name + 1;
        }

        return new SchemaHead(schema, id, plainId, reference);
    }

    /// <summary>The value of the keyword that identifies a resource, or -1.</summary>
    public int IdOf(Dialect dialect) => dialect.IdKeyword == "id" ? PlainId : Id;
}
