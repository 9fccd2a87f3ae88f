using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Tool.Bowtie;

/// <summary>The members of one object in a command's text.</summary>
/// <param name="json">The whole text.</param>
/// <param name="node">The node of the object; one of another kind has no members.</param>
internal readonly ref struct BowtieCommandReader(IndexedJson json, int node = 0)
{
    /// <summary>The whole text.</summary>
    public IndexedJson Json { get; } = json;

    /// <summary>The <c>seq</c> as it is written; <c>null</c> where there is none.</summary>
    public ReadOnlySpan<byte> Sequence => Find("seq") is var found && found < 0 ? "null"u8 : Json.RawValue(found);

    /// <summary>The node of a member's value; -1 where there is no such member.</summary>
    public int Find(string name)
    {
        if (!Json.IsObject(node))
            return -1;
        for (var member = node + 1; member < Json.EndOf(node); member = Json.After(member + 1))
        {
            if (JsonStrings.GetString(Json, member) == name)
                return member + 1;
        }

        return -1;
    }

    /// <summary>A member's value, where it is a string; else null.</summary>
    public string? String(string name) => Find(name) is var found && found >= 0 && Json.IsString(found) ? JsonStrings.GetString(Json, found) : null;

    /// <summary>A member's value as it is written; empty where there is no such member.</summary>
    public ReadOnlySpan<byte> Raw(string name) => Find(name) is var found && found < 0 ? default : Json.RawValue(found);
}
