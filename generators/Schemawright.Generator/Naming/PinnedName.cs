namespace Schemawright.Generator.Naming;

/// <summary>A name that a names file holds fast.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Former">The names that it had before, the latest last.</param>
/// <param name="Offset">Where it stands in the file, in bytes.</param>
internal record PinnedName(string Name, IReadOnlyList<string> Former, int Offset);
