using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>The members of a schema object that decide what the others mean; each is the node of a value, or -1.</summary>
/// <param name="Schema">The value of <c>$schema</c>.</param>
/// <param name="Id">The value of <c>$id</c>.</param>
/// <param name="PlainId">The value of <c>id</c>, as draft 4 has it.</param>
/// <param name="Reference">The value of <c>$ref</c>.</param>
internal readonly record struct SchemaHead(int Schema, int Id, int PlainId, int Reference)
{
    private const int MaxNameLength = 7;

    /// <summary>Looks for the members in one walk.</summary>
    /// <param name="json">A document.</param>
    /// <param name="node">An object.</param>
    /// <returns>The members.</returns>
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

    /// <summary>The value of the keyword that identifies a resource.</summary>
    /// <param name="dialect">The dialect of the schema.</param>
    /// <returns>The node, or -1.</returns>
    public int IdOf(Dialect dialect) => dialect.IdKeyword == "id" ? PlainId : Id;
}
