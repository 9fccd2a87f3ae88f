namespace Schemawright.Generator.Naming;

/// <summary>A type whose name a names file holds fast, with the names of its members.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Former">The names that it had before, the latest last.</param>
/// <param name="Offset">Where it stands in the file, in bytes.</param>
/// <param name="Members">The members by their names in JSON, or by the values of an enum.</param>
internal sealed record PinnedType(string Name, IReadOnlyList<string> Former, int Offset, IReadOnlyDictionary<string, PinnedName> Members)
    : PinnedName(Name, Former, Offset);
