using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Types;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>
/// Finds what is known about a schema that needs a name, and asks the naming rules. A name follows from the place of the schema alone: neither from who asks
/// first, nor from what other places hold.
/// </summary>
internal sealed class TypeNames(SchemaKnowledge knowledge, DiagnosticBag diagnostics)
{
    private const string NameKeyword = "x-csharp-name";
    private readonly SchemaTree _tree = knowledge.Tree;
    private readonly UnionCaseNames _cases = new(knowledge);
    private readonly Dictionary<SchemaNode, PlacedName> _given = [];

    /// <summary>Notes the name that a type has got, which counts for all inside.</summary>
    /// <param name="schema">The type's schema.</param>
    /// <param name="name">The name.</param>
    public void Give(SchemaNode schema, string name)
    {
        var wanted = PreferredOf(schema);
        _given[schema] = string.Equals(wanted.Full, name, StringComparison.Ordinal) ? wanted : new PlacedName("", name);
    }

    /// <summary>The name that a schema's type should have.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>An identifier that another type may want too.</returns>
    public PlacedName PreferredOf(SchemaNode schema) => TypeNamingRules.NameOf(SubjectOf(schema) with { ExplicitName = ExplicitNameOf(schema, diagnostics), OwnMembers = OwnMembersOf(schema) });

    /// <summary>The names that a schema's type can have where another type has the one that it should have: each says more about the place.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>At least one name, none of which says how many there are.</returns>
    public IEnumerable<string> AlternativesOf(SchemaNode schema)
    {
        var wanted = PreferredOf(schema).Full;
        var place = _tree.PlaceOf(schema);
        if (_tree.RootDocumentOf(schema) is null)
        {
            var around = place is null ? FileNameOf(schema) : NameOf(place.Parent).Full;
            var own = place is null or { Kind: KeywordKind.Definitions } ? DefinitionKeyOf(schema, place)! : "";
            yield return own.Length > 0 ? around + CSharpIdentifier.Pascal(own) : around + StepOf(schema, place!);
            if (own.Length > 0)
                yield return around + CSharpIdentifier.Spelled(own);
        }

        else if (!string.Equals(FileNameOf(schema), wanted, StringComparison.Ordinal))
        {
            yield return FileNameOf(schema);
        }

        // b/person.schema.json -> BPerson
        var folders = schema.Document.RetrievalUri.Split('/');
        var qualified = _tree.RootDocumentOf(schema) is null ? FileNameOf(schema) + wanted : wanted;
        yield return qualified;
        for (var position = folders.Length - 2; position > 2; position--)
        {
            qualified = CSharpIdentifier.Pascal(Uri.UnescapeDataString(folders[position])) + qualified;
            yield return qualified;
        }

        yield return wanted + "Document";
        yield return DistinctNames.WithHash(wanted, schema.AbsoluteLocation);
    }

    /// <summary>What the names file says about a schema.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The name; null where it says nothing.</returns>
    public PinnedType? PinnedAt(SchemaNode schema) =>
        _tree.DocumentOf(schema)?.Names is { } names && names.Types.TryGetValue(schema.Pointer, out var pinned) ? pinned : null;

    /// <summary>How deep a schema stands in the root or definition whose name its own begins with.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>0 for roots and definitions.</returns>
    public int DepthOf(SchemaNode schema)
    {
        var depth = 0;
        for (var place = _tree.PlaceOf(schema); place is not (null or { Kind: KeywordKind.Definitions }); place = _tree.PlaceOf(place.Parent))
            depth++;
        return depth;
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
        diagnostics.Add(DiagnosticIds.InvalidName, $"The value of '{NameKeyword}' must be a valid C# identifier; it is ignored.", keyword);
        return null;
    }

    private IReadOnlyList<string> OwnMembersOf(SchemaNode schema) => knowledge.Shapes.Of(schema) is var shape && shape.Target != schema ? [] : shape.Kind switch
    {
        ShapeKind.Scalar or ShapeKind.Wrapper => TypeMemberNames.OfNamedValues,
        ShapeKind.Union or ShapeKind.ValueUnion => TypeMemberNames.OfUnions,
        _ => [],
    };

    /// <summary>The name of whatever stands at a place, be it a type or not.</summary>
    private PlacedName NameOf(SchemaNode schema) => _given.TryGetValue(schema, out var given) ? given
        : schema[NameKeyword] is not null && (DepthOf(schema) == 0 || (knowledge.Shapes.Of(schema) is { IsNamed: true } shape && shape.Target == schema)) ? PreferredOf(schema)
        : TypeNamingRules.NameOf(SubjectOf(schema));

    private TypeNamingSubject SubjectOf(SchemaNode schema)
    {
        var root = _tree.RootDocumentOf(schema);
        var place = _tree.PlaceOf(schema);
        if (place is null or { Kind: KeywordKind.Definitions })
        {
            return new TypeNamingSubject
            {
                PinnedName = PinnedAt(schema)?.Name,
                RootTypeName = root?.Input.RootTypeName,
                FileName = root is null ? null : LastSegment(root.Input.Path),
                DefinitionKey = root is null ? DefinitionKeyOf(schema, place) : null,
            };
        }

        return new TypeNamingSubject
        {
            PinnedName = PinnedAt(schema)?.Name,
            Parent = NameOf(place.Parent),
            Role = place.Kind switch
            {
                KeywordKind.Properties => place.Member,
                KeywordKind.AnyOf or KeywordKind.OneOf => _cases.Of(place),
                _ => null,
            },
            IsItem = IsItem(place.Kind),
        };
    }

    private string FileNameOf(SchemaNode schema) => CSharpIdentifier.Pascal(TypeNamingRules.Stem(LastSegment(_tree.DocumentOf(schema)!.Input.Path)));

    /// <summary>What a place adds where the usual words do not tell it from another: <c>allOf/0</c> is <c>AllOf1</c>, <c>oneOf/1</c> is <c>Case2</c>.</summary>
    private static string StepOf(SchemaNode schema, SchemaLocation place)
    {
        var segments = schema.Pointer.Substring(place.Parent.Pointer.Length).Split('/');
        var keyword = place.Kind is KeywordKind.AnyOf or KeywordKind.OneOf ? "Case" : CSharpIdentifier.Pascal(segments[1]);
        return place switch
        {
            { Kind: KeywordKind.Properties, Member: { } member } => CSharpIdentifier.Spelled(member) + "Member",
            { Member: { } member } => keyword + CSharpIdentifier.Spelled(member),
            _ when segments.Length > 2 && int.TryParse(segments[2], out var position) => FormattableString.Invariant($"{keyword}{position + 1}"),
            _ => keyword,
        };
    }

    private static bool IsItem(KeywordKind kind) => kind is KeywordKind.Items or KeywordKind.ItemsOrTuple or KeywordKind.PrefixItems or KeywordKind.AdditionalItems
        or KeywordKind.AdditionalProperties or KeywordKind.PatternProperties or KeywordKind.UnevaluatedProperties;

    private static string DefinitionKeyOf(SchemaNode schema, SchemaLocation? place) => place?.Member ?? LastSegment(schema.Pointer);

    private static string LastSegment(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
