namespace Schemawright.Generator.Naming;

/// <summary>How a type gets its name: the first rule that has an answer.</summary>
internal static class TypeNamingRules
{
    private static readonly Func<TypeNamingSubject, PlacedName?>[] Ordered =
    [
        ExplicitName,
        RootTypeName,
        PinnedName,
        DefinitionKey,
        FileName,
        Role,
        Item,
        SameLocation,
    ];

    /// <summary>Names a type.</summary>
    /// <param name="subject">What is known about it.</param>
    /// <returns>An identifier; another type may have it too.</returns>
    public static PlacedName NameOf(TypeNamingSubject subject)
    {
        foreach (var rule in Ordered)
        {
            if (rule(subject) is { } name)
                return TypeMemberNames.AreCalled(name.Full) || subject.OwnMembers.Contains(name.Full) ? name with { Tail = name.Tail + "Model" } : name;
        }

        return new PlacedName("", "Model");
    }

    /// <summary>The name of a file without what tells that it is a schema: <c>person.schema.json</c> is <c>person</c>.</summary>
    /// <param name="file">The file's name without folders.</param>
    /// <returns>The name, never empty for a file that has one.</returns>
    public static string Stem(string file) => WithoutSuffix(WithoutSuffix(file, ".json"), ".schema");

    private static PlacedName? ExplicitName(TypeNamingSubject subject) => Whole(subject.ExplicitName);

    private static PlacedName? RootTypeName(TypeNamingSubject subject) => Whole(subject.RootTypeName);

    private static PlacedName? PinnedName(TypeNamingSubject subject) => Whole(subject.PinnedName);

    private static PlacedName? DefinitionKey(TypeNamingSubject subject) => Whole(Pascal(subject.DefinitionKey));

    private static PlacedName? FileName(TypeNamingSubject subject) => subject.FileName is { } file ? Whole(Pascal(Stem(file))) : null;

    // Person, homeAddress -> PersonHomeAddress
    private static PlacedName? Role(TypeNamingSubject subject) => subject is { Parent: { } parent, Role: { } role } ? parent.Then(CSharpIdentifier.Pascal(role)) : null;

    // PersonPhones -> PersonPhone
    private static PlacedName? Item(TypeNamingSubject subject) => subject is { Parent: { } parent, IsItem: true } ? parent.Item : null;

    private static PlacedName? SameLocation(TypeNamingSubject subject) => subject.Parent;

    private static PlacedName? Whole(string? name) => name is null ? null : new PlacedName("", name);

    private static string? Pascal(string? text) => text is null ? null : CSharpIdentifier.Pascal(text);

    private static string WithoutSuffix(string text, string suffix) =>
        text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - suffix.Length) : text;
}
