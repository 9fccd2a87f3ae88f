using System.Text;
using Schemawright.Documents;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>What a names file says.</summary>
internal sealed class NamesFile
{
    private readonly SchemaDocument _document;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Keeps what was read.</summary>
    /// <param name="document">The file.</param>
    /// <param name="types">The types by the JSON pointers of their schemas.</param>
    public NamesFile(SchemaDocument document, IReadOnlyDictionary<string, PinnedType> types)
    {
        _document = document;
        Types = types;
    }

    /// <summary>The types by the JSON pointers of their schemas.</summary>
    public IReadOnlyDictionary<string, PinnedType> Types { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="input">The file.</param>
    /// <param name="diagnostics">Where mistakes are told.</param>
    /// <returns>What it says; null where it is no names file.</returns>
    public static NamesFile? Read(NamesInput input, DiagnosticBag diagnostics)
    {
        if (input.Text is null)
        {
            diagnostics.Add(DiagnosticIds.UnreadableFile, $"The file '{input.Path}' cannot be read.", DiagnosticLocation.StartOf(input.Path));
            return null;
        }

        var document = SchemaDocument.Create(Encoding.UTF8.GetBytes(input.Text), input.Path, "names:///");
        return new NamesFileReader(document, diagnostics).Read() is { } types ? new NamesFile(document, types) : null;
    }

    /// <summary>Notes that a type or member exists.</summary>
    /// <param name="pointer">The type's JSON pointer.</param>
    /// <param name="member">The member's name in JSON; null for the type.</param>
    public void Use(string pointer, string? member = null) => _used.Add(KeyOf(pointer, member));

    /// <summary>Tells what is named and does not exist.</summary>
    /// <param name="diagnostics">Where it is told.</param>
    public void ReportUnused(DiagnosticBag diagnostics)
    {
        foreach (var type in Types)
        {
            if (!_used.Contains(KeyOf(type.Key, null)))
                Add(diagnostics, DiagnosticIds.StaleName, $"No type is generated for '{type.Key}', so the name '{type.Value.Name}' is ignored.", type.Value);
            foreach (var member in type.Value.Members.Where(member => _used.Contains(KeyOf(type.Key, null)) && !_used.Contains(KeyOf(type.Key, member.Key))))
                Add(diagnostics, DiagnosticIds.StaleName, $"The type '{type.Value.Name}' has no member for '{member.Key}', so the name '{member.Value.Name}' is ignored.", member.Value);
        }
    }

    /// <summary>The former names that are free, so that they can still lead to what had them; the others are told.</summary>
    /// <param name="pinned">What had the names.</param>
    /// <param name="name">The name that it has now: another one where the schema chooses it, and then the one in the file is a former name, too.</param>
    /// <param name="tryTake">Takes a name, where it is free.</param>
    /// <param name="diagnostics">Where it is told.</param>
    /// <returns>The names.</returns>
    public EquatableArray<string> Kept(PinnedName pinned, string name, Func<string, bool> tryTake, DiagnosticBag diagnostics)
    {
        var kept = new List<string>();
        foreach (var former in pinned.Former.Append(pinned.Name).Where(former => former != name).Distinct(StringComparer.Ordinal))
        {
            if (tryTake(former))
                kept.Add(CSharpIdentifier.Escape(former));
            else
                Add(diagnostics, DiagnosticIds.FormerNameTaken, $"'{former}', the former name of '{name}', is now the name of something else; it is ignored.", pinned);
        }

        return new(kept);
    }

    private static string KeyOf(string pointer, string? member) => member is null ? pointer : pointer + "\n" + member;

    private void Add(DiagnosticBag diagnostics, string id, string message, PinnedName pinned) => diagnostics.Add(id, message, DiagnosticLocation.In(_document, pinned.Offset, 1));
}
