using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Tool.Bundling;

/// <summary>The names that roots and definitions have in a bundle's <c>$defs</c>.</summary>
internal sealed class BundleNames
{
    private const string SchemaSuffix = ".schema";

    private readonly Dictionary<SchemaNode, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Names every document and definition; documents come first, so that theirs are the plain names.</summary>
    public BundleNames(IReadOnlyList<SchemaNode> roots)
    {
        foreach (var root in roots)
            Add(root, Stem(root), Stem(root));
        foreach (var root in roots)
        {
            foreach (var definition in root.Find(KeywordKind.Definitions)?.Members ?? [])
                Add(definition.Schema!, definition.Name, $"{Stem(root)}.{definition.Name}");
        }
    }

    /// <summary>The name of a root or definition.</summary>
    public string NameOf(SchemaNode schema) => _names[schema];

    /// <summary>The local reference to any schema of the bundled documents.</summary>
    /// <exception cref="InvalidOperationException">The schema lies in no bundled document.</exception>
    public string ReferenceTo(SchemaNode target)
    {
        if (_names.TryGetValue(target, out var name))
            return Reference(name, "");

        // Below a root or a definition: the nearest enclosing one has the longest pointer that the target's begins with.
        var enclosing = _names.Keys
            .Where(schema => schema.Document == target.Document && target.Pointer.StartsWith(schema.Pointer + "/", StringComparison.Ordinal))
            .MaxBy(static schema => schema.Pointer.Length) ?? throw new InvalidOperationException($"'{target.AbsoluteLocation}' is not bundled.");
        return Reference(_names[enclosing], target.Pointer[enclosing.Pointer.Length..]);
    }

    private static string Reference(string name, string pointer) =>
        "#/$defs/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) + pointer;

    private static string Stem(SchemaNode root)
    {
        var stem = Path.GetFileNameWithoutExtension(new Uri(root.BaseUri).AbsolutePath);
        return stem.EndsWith(SchemaSuffix, StringComparison.Ordinal) ? stem[..^SchemaSuffix.Length] : stem;
    }

    private void Add(SchemaNode schema, string name, string otherwise)
    {
        var unique = _taken.Contains(name) ? otherwise : name;
        for (var number = 2; !_taken.Add(unique); number++)
            unique = FormattableString.Invariant($"{otherwise}.{number}");
        _names.Add(schema, unique);
    }
}
