namespace Schemawright.Generator.Naming;

/// <summary>What is known about a schema that needs a type's name.</summary>
internal sealed record TypeNamingSubject
{
    /// <summary>The value of <c>x-csharp-name</c>.</summary>
    public string? ExplicitName { get; init; }

    /// <summary>The item metadata <c>RootTypeName</c>, for the root of a document.</summary>
    public string? RootTypeName { get; init; }

    /// <summary>The name that a names file holds fast.</summary>
    public string? PinnedName { get; init; }

    /// <summary>The key below <c>$defs</c> or <c>definitions</c>.</summary>
    public string? DefinitionKey { get; init; }

    /// <summary>The file's name without folders, for the root of a document.</summary>
    public string? FileName { get; init; }

    /// <summary>The name of the schema around it, for a schema inside another.</summary>
    public PlacedName? Parent { get; init; }

    /// <summary>The member of the parent that it describes, or what tells it from the other cases of a union; null where it describes the same value.</summary>
    public string? Role { get; init; }

    /// <summary>Whether it describes one item of its parent.</summary>
    public bool IsItem { get; init; }
}
