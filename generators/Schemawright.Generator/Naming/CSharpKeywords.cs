namespace Schemawright.Generator.Naming;

/// <summary>The words that need an <c>@</c> before they are identifiers, and the contextual ones that would read badly or not compile in the places where we use names.</summary>
internal static class CSharpKeywords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",

        // As a type's name these are refused, as a value's name they mean something else inside accessors and lambdas.
        "field", "value", "var", "dynamic", "record", "file", "scoped", "required", "await", "nameof", "with", "when", "where", "yield", "_",
    };

    /// <summary>Whether a name has to be escaped.</summary>
    /// <param name="name">An identifier.</param>
    /// <returns>True for a keyword.</returns>
    public static bool Contains(string name) => All.Contains(name);
}
