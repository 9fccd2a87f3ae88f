namespace Schemawright.Generator.Specs;

/// <summary>
/// One C# type to emit. Specs are plain values: no Roslyn symbol, syntax node, location or JSON element, equatable collections only,
/// so that an unchanged spec keeps its cached output. Everything is decided here; emitters only print.
/// </summary>
internal abstract record TypeSpec
{
    /// <summary>The namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The simple C# name, escaped where it is a keyword.</summary>
    public required string Name { get; init; }

    /// <summary>Names that it had before, which still lead to it.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>The absolute location of the schema: URI with fragment.</summary>
    public required string SchemaLocation { get; init; }

    /// <summary>The XML documentation's summary in plain text, one entry a paragraph.</summary>
    public required EquatableArray<string> Documentation { get; init; }

    /// <summary>The message of <c>[Obsolete]</c>, or null where the schema is not deprecated.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The assembly's <c>SchemaDocuments</c> class with <c>global::</c>, which may live in another namespace than the type.</summary>
    public string SchemaDocuments { get; init; } = "SchemaDocuments";

    /// <summary>The accessibility: <c>public</c>, or what the user's own part of the type says.</summary>
    public string Accessibility { get; init; } = "public";

    /// <summary>Whether the user's own part of the type carries <c>[JsonConverter]</c> already, which may stand only once.</summary>
    public bool HasOwnConverter { get; init; }

    /// <summary>Whether it stands for some of the schema's values only, so that another type has the schema's name.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether reading the type compares member names in place of the index. A scalar has none, and what is not walked member by member the index compares quicker.</summary>
    public bool ChecksNames { get; init; } = true;

    /// <summary>The full name with <c>global::</c>.</summary>
    public string FullName => Namespace.Length == 0 ? $"global::{Name}" : $"global::{Namespace}.{Name}";
}
