namespace Schemawright.Generator.Naming;

/// <summary>What is known about a schema that needs a type's name.</summary>
internal sealed record TypeNamingSubject
{
    /// <summary>The value of <c>x-csharp-name</c>.</summary>
    public string? ExplicitName { get; init; }

    /// <summary>The item metadata <c>RootTypeName</c>, for the root of a document.</summary>
    public string? RootTypeName { get; init; }

    /// <summary>The key below <c>$defs</c> or <c>definitions</c>.</summary>
    public string? DefinitionKey { get; init; }

    /// <summary>The file's name without folders, for the root of a document.</summary>
    public string? FileName { get; init; }

    /// <summary>The C# name of the type that it belongs to, for a schema inside another.</summary>
    public string? ParentName { get; init; }

    /// <summary>The member, or other place in the parent, that it describes.</summary>
    public string? Role { get; init; }

    /// <summary>Whether it describes one item of a list that <see cref="Role"/> names.</summary>
    public bool IsItem { get; init; }

    /// <summary>The value of <c>title</c>.</summary>
    public string? Title { get; init; }
}
