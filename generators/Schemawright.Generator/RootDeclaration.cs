namespace Schemawright.Generator;

/// <summary>A partial record that a schema's root type is to become a part of, as a value. Where it stands in the file is not in here, so that moving it binds nothing anew.</summary>
/// <param name="Path">What <c>[JsonSchema]</c> says.</param>
/// <param name="SourceFolder">The folder of the C# file, with a slash at its end; empty where it is not known.</param>
/// <param name="Namespace">The namespace as C# source; empty for the global one.</param>
/// <param name="Name">The simple name, not escaped.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsValueType">Whether it is a <c>record struct</c>.</param>
/// <param name="HasOwnConverter">Whether it carries <c>[JsonConverter]</c> already.</param>
internal sealed record RootDeclaration(string Path, string SourceFolder, string Namespace, string Name, string Accessibility, bool IsValueType, bool HasOwnConverter)
{
    /// <summary>The full name: <c>Demo.Order</c>.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
