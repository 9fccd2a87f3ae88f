using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>Finds what is known about a schema that needs a name, and asks the naming rules. A name depends on where the schema stands, never on who asks first.</summary>
internal sealed class TypeNames(SchemaTree tree, DiagnosticBag diagnostics, IReadOnlyDictionary<SchemaNode, TypeEntry> entries)
{
    private const string NameKeyword = "x-csharp-name";

    // File systems and hint names do not tell cases apart.
    private readonly NameScope _scope = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name out of circulation.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="name">The simple name.</param>
    public void Reserve(string typeNamespace, string name) => _scope.Reserve(typeNamespace + "." + name);

    /// <summary>Whether a name can be taken as it is.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="name">The simple name.</param>
    /// <returns>False where another type has it, without regard to case.</returns>
    public bool IsFree(string typeNamespace, string name) => _scope.IsFree(typeNamespace + "." + name);

    /// <summary>Gives a type its name.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="wanted">The simple name that is wanted.</param>
    /// <param name="hasCodec">Whether a codec type goes with it.</param>
    /// <returns>The name, or one that is still free.</returns>
    public string Take(string typeNamespace, string wanted, bool hasCodec)
    {
        var name = _scope.Take(typeNamespace + "." + wanted);
        if (hasCodec)
            _scope.Reserve(name + "Codec");
        return name.Substring(typeNamespace.Length + 1);
    }

    /// <summary>The name that a schema's type should have.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>An identifier that another type may have too.</returns>
    public string NameOf(SchemaNode schema)
    {
        var root = tree.RootDocumentOf(schema);
        var place = tree.PlaceOf(schema);
        var subject = new TypeNamingSubject
        {
            ExplicitName = ExplicitNameOf(schema, diagnostics),
            RootTypeName = root?.Input.RootTypeName,
            FileName = root is null ? null : LastSegment(root.Input.Path),
            DefinitionKey = DefinitionKeyOf(schema, root, place),
            Title = schema["title"]?.AsString(),
        };
        return TypeNamingRules.NameOf(place is null or { Kind: KeywordKind.Definitions } ? subject : WithParent(subject, place));
    }

    /// <summary>The value of <c>x-csharp-name</c>.</summary>
    /// <param name="schema">Any schema.</param>
    /// <param name="diagnostics">Where a name that is none is told.</param>
    /// <returns>The name; null where there is none, or none that C# would take.</returns>
    public static string? ExplicitNameOf(SchemaNode schema, DiagnosticBag diagnostics)
    {
        if (schema[NameKeyword] is not { } keyword)
            return null;
        if (keyword.AsString() is { } name && CSharpIdentifier.IsValid(name))
            return name;
        diagnostics.Add(DiagnosticIds.InvalidName, $"The value of '{NameKeyword}' must be a C# identifier; it is ignored.", keyword);
        return null;
    }

    /// <summary>Climbs to the nearest schema around that has a name, and collects the members on the way.</summary>
    private TypeNamingSubject WithParent(TypeNamingSubject subject, SchemaPlace place)
    {
        var roles = new List<string>();
        var isItem = IsItem(place.Kind);
        for (var current = place; ; current = tree.PlaceOf(current.Parent)!)
        {
            if (RoleOf(current) is { } role)
                roles.Insert(0, role);
            if (entries.TryGetValue(current.Parent, out var parent) || tree.PlaceOf(current.Parent) is null or { Kind: KeywordKind.Definitions })
            {
                var parentName = parent?.Name.TrimStart('@') ?? NameOf(current.Parent);
                return subject with { ParentName = parentName, Role = roles.Count == 0 ? null : string.Join(" ", roles), IsItem = isItem };
            }
        }
    }

    /// <summary>The part of a name that a place adds: a member's name, and nothing for places that are the same value.</summary>
    private static string? RoleOf(SchemaPlace place) => place.Kind switch
    {
        KeywordKind.Properties => place.Member,
        KeywordKind.AnyOf or KeywordKind.OneOf => CaseTitleOf(place.Schema),
        _ => null,
    };

    /// <summary>A case of a union is called by its title, or by the constant that tells it from the others.</summary>
    private static string CaseTitleOf(SchemaNode schema) => schema["title"]?.AsString()
        ?? schema.Find(KeywordKind.Properties)?.Members.Select(member => member.Schema?.Find(KeywordKind.Const)?.AsString()).FirstOrDefault(constant => constant is not null)
        ?? "Case";

    private static bool IsItem(KeywordKind kind) => kind is KeywordKind.Items or KeywordKind.ItemsOrTuple or KeywordKind.PrefixItems or KeywordKind.AdditionalItems
        or KeywordKind.AdditionalProperties or KeywordKind.PatternProperties or KeywordKind.UnevaluatedProperties;

    private static string? DefinitionKeyOf(SchemaNode schema, BoundDocument? root, SchemaPlace? place) => place switch
    {
        { Kind: KeywordKind.Definitions } => place.Member,
        null when root is null => LastSegment(schema.Pointer),
        _ => null,
    };

    private static string LastSegment(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
