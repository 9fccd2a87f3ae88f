namespace Schemawright.CodeFigures;

/// <summary>Namespaces follow folders.</summary>
public static class FolderNamespaces
{
    /// <summary>The files whose namespace is not that of their folder.</summary>
    /// <param name="checkout">The files.</param>
    /// <param name="areas">The top-level folders to look in.</param>
    public static IEnumerable<string> Violations(Checkout checkout, params IEnumerable<string> areas) =>
        from file in areas.SelectMany(checkout.In)
        let expected = checkout.ExpectedNamespaceOf(file)
        where file.Namespace is { } actual && actual != expected
        select $"{file}: {file.Namespace} instead of {expected}";
}
