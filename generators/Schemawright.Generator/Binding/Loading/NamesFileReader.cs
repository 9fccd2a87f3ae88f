using Schemawright.Documents;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>Reads a names file, and tells each mistake in it. A file with a mistake is not used at all, since half of it would rename the rest.</summary>
internal sealed class NamesFileReader(SchemaDocument document, DiagnosticBag diagnostics)
{
    private bool _hasMistakes;

    /// <summary>Reads the types.</summary>
    /// <returns>The types by JSON pointers; null for a file with a mistake.</returns>
    public IReadOnlyDictionary<string, PinnedType>? Read()
    {
        if (document.SyntaxError is { } error)
        {
            diagnostics.Add(SchemaProblemCodes.BrokenJson, JsonSyntaxErrorMessages.Describe(error, document.Utf8.Span), DiagnosticLocation.In(document, Math.Min(error.Offset, document.Utf8.Length), 0));
            return null;
        }

        var types = new Dictionary<string, PinnedType>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(0, "A names file must be an object."))
        {
            if (name == "types")
                ReadTypes(value, types);
            else if (name is not ("$schema" or "$comment"))
                Report(value - 1, $"Property '{name}' is not allowed in a names file; only 'types' is.");
        }

        return _hasMistakes ? null : types;
    }

    private void ReadTypes(int node, Dictionary<string, PinnedType> types)
    {
        foreach (var (pointer, value) in Members(node, "'types' must be an object with a JSON pointer for each type."))
        {
            if (pointer.Length > 0 && pointer[0] != '/')
                Report(value - 1, $"'{pointer}' is not a JSON pointer: it must begin with a slash.");
            var members = new Dictionary<string, PinnedName>(StringComparer.Ordinal);
            var pinned = ReadName(value, members);
            if (pinned is not null)
                types[pointer] = new PinnedType(pinned.Name, pinned.Former, pinned.Offset, members);
        }
    }

    /// <summary>A name alone, or an object with the name and its former ones.</summary>
    private PinnedName? ReadName(int node, Dictionary<string, PinnedName>? members)
    {
        if (document.Json.IsString(node))
            return Identifier(node) is { } alone ? new PinnedName(alone, [], document.Json.StartOf(node)) : null;

        string? name = null;
        var former = new List<string>();
        foreach (var (key, value) in Members(node, "A name must be a string, or an object with 'name'."))
        {
            if (key == "name")
                name = Identifier(value);
            else if (key == "formerly")
                former.AddRange(Items(value).Select(Identifier).OfType<string>());
            else if (key == "members" && members is not null)
                ReadMembers(value, members);
            else
                Report(value - 1, $"Property '{key}' is not allowed here.");
        }

        if (name is null && !_hasMistakes)
            Report(node, "Property 'name' is required.");
        return name is null ? null : new PinnedName(name, former, document.Json.StartOf(node));
    }

    private void ReadMembers(int node, Dictionary<string, PinnedName> members)
    {
        foreach (var (key, value) in Members(node, "'members' must be an object with a name for each property."))
        {
            if (ReadName(value, members: null) is { } pinned)
                members[key] = pinned;
        }
    }

    private string? Identifier(int node)
    {
        if (document.Json.IsString(node) && JsonStrings.GetString(document.Json, node) is var name && CSharpIdentifier.IsValid(name))
            return name;
        Report(node, "Expected a valid C# identifier.");
        return null;
    }

    private List<(string Name, int Value)> Members(int node, string expectation)
    {
        var json = document.Json;
        var members = new List<(string Name, int Value)>();
        if (!json.IsObject(node))
            Report(node, expectation);
        else
            for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
                members.Add((JsonStrings.GetString(json, name), name + 1));
        return members;
    }

    /// <summary>The items of an array, or the value itself.</summary>
    private List<int> Items(int node)
    {
        var json = document.Json;
        if (!json.IsArray(node))
            return [node];
        var items = new List<int>();
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
            items.Add(item);
        return items;
    }

    private void Report(int node, string message)
    {
        _hasMistakes = true;
        diagnostics.Add(DiagnosticIds.InvalidNamesFile, message, DiagnosticLocation.In(document, document.Json.StartOf(node), document.Json.RawValue(node).Length));
    }
}
