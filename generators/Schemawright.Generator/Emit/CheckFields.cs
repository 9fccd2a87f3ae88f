using System.Globalization;

namespace Schemawright.Generator.Emit;

/// <summary>The static fields that one check needs: compiled patterns, formats and subschemas, each declared once; its methods, and the names of its variables.</summary>
internal sealed class CheckFields(string schemaDocuments, bool findsMembersAtOnce)
{
    private readonly List<string> _declarations = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _methods = [];
    private readonly List<string>? _members = findsMembersAtOnce ? [] : null;
    private int _memberCount;

    /// <summary>The declarations, in the order in which they were asked for.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The names of the members that are found before anything is asked; null where each is found when it is asked for.</summary>
    public IReadOnlyList<string>? Members => _members;

    /// <summary>The methods, in the order in which they were asked for.</summary>
    public IReadOnlyList<string> Methods => _methods;

    /// <summary>The name of the field of a pattern.</summary>
    public string Pattern(string pattern) => Field("s_pattern", "Checks.JsonPattern", $"new({Literal.String(pattern)})");

    /// <summary>The name of the field of a format.</summary>
    public string Format(string format) => Field("s_format", "Checks.JsonFormat", $"new({Literal.String(format)})");

    /// <summary>The name of the field of a list of strings.</summary>
    public string Strings(IEnumerable<string> strings) => Field("s_strings", "Tables.StringTable", $"new({Literal.Strings(strings)})");

    /// <summary>The name of the field of a subschema that the evaluator decides.</summary>
    public string Schema(string location) => Field("s_schema", "SchemaCheck", $"{schemaDocuments}.Schemas.Check({Literal.String(location)})");

    /// <summary>The position of a member among those that are found at once.</summary>
    public int PropertyIndex(string name)
    {
        var index = _members!.IndexOf(name);
        if (index < 0)
        {
            index = _members.Count;
            _members.Add(name);
        }

        return index;
    }

    /// <summary>The C# expression of the node of a member that is found at once.</summary>
    public string Member(string name) => $"members[{PropertyIndex(name).ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>A new name for a variable that holds the node of a member.</summary>
    public string NewMember() => "member" + (_memberCount++).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a method of a subschema, which is written where it is first asked for.</summary>
    /// <param name="prefix">What the name begins with.</param>
    /// <param name="location">Where the subschema stands.</param>
    /// <param name="write">Writes the method of a given name.</param>
    public string Method(string prefix, string location, Func<string, string> write)
    {
        var key = prefix + location;
        if (!_names.TryGetValue(key, out var name))
        {
            var position = _methods.Count;
            name = prefix + position.ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
            _methods.Add("");
            _methods[position] = write(name).TrimEnd('\n');
        }

        return name;
    }

    private string Field(string prefix, string type, string value)
    {
        var key = type + value;
        if (!_names.TryGetValue(key, out var name))
        {
            name = prefix + _declarations.Count.ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
            _declarations.Add($"private static readonly global::Schemawright.Runtime.{type} {name} = {value};");
        }

        return name;
    }
}
