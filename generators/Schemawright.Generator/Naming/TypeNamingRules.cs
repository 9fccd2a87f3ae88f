namespace Schemawright.Generator.Naming;

/// <summary>How a type gets its name: the first rule that has an answer.</summary>
internal static class TypeNamingRules
{
    private static readonly Func<TypeNamingSubject, string?>[] Ordered =
    [
        ExplicitName,
        RootTypeName,
        DefinitionKey,
        FileName,
        ParentAndRole,
        Title,
    ];

    /// <summary>Names a type.</summary>
    /// <param name="subject">What is known about it.</param>
    /// <returns>An identifier; another type may have it too.</returns>
    public static string NameOf(TypeNamingSubject subject)
    {
        foreach (var rule in Ordered)
        {
            if (rule(subject) is { } name)
                return name;
        }

        return "Model";
    }

    private static string? ExplicitName(TypeNamingSubject subject) => subject.ExplicitName;

    private static string? RootTypeName(TypeNamingSubject subject) => subject.RootTypeName;

    private static string? DefinitionKey(TypeNamingSubject subject) => Pascal(subject.DefinitionKey);

    // person.schema.json -> Person
    private static string? FileName(TypeNamingSubject subject) =>
        subject.FileName is { } file ? Pascal(WithoutSuffix(WithoutSuffix(file, ".json"), ".schema")) : null;

    // Person, homeAddress -> PersonHomeAddress; Person, phones -> PersonPhone for one of them
    private static string? ParentAndRole(TypeNamingSubject subject) => subject switch
    {
        { ParentName: { } parent, Role: { } role, IsItem: true } => parent + Singular.Of(CSharpIdentifier.Pascal(role)),
        { ParentName: { } parent, Role: { } role } => parent + CSharpIdentifier.Pascal(role),
        { ParentName: { } parent, IsItem: true } => Singular.Of(parent),
        _ => null,
    };

    private static string? Title(TypeNamingSubject subject) => Pascal(subject.Title);

    private static string? Pascal(string? text) => string.IsNullOrEmpty(text) ? null : CSharpIdentifier.Pascal(text!);

    private static string WithoutSuffix(string text, string suffix) =>
        text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - suffix.Length) : text;
}
