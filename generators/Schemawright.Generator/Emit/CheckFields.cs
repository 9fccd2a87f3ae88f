using System.Globalization;

namespace Schemawright.Generator.Emit;

/// <summary>The static fields that one check needs: compiled patterns, formats and subschemas, each declared once; and the names of its variables.</summary>
internal sealed class CheckFields(string schemaDocuments)
{
    private readonly List<string> _declarations = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _memberCount;

    /// <summary>The declarations, in the order in which they were asked for.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The name of the field of a pattern.</summary>
    public string Pattern(string pattern) => Field("s_pattern", "JsonPattern", $"new({Literal.String(pattern)})");

    /// <summary>The name of the field of a format.</summary>
    public string Format(string format) => Field("s_format", "JsonFormat", $"new({Literal.String(format)})");

    /// <summary>The name of the field of a list of strings.</summary>
    public string Strings(IEnumerable<string> strings) => Field("s_strings", "StringTable", $"new({Literal.Strings(strings)})");

    /// <summary>The name of the field of a subschema that the evaluator decides.</summary>
    public string Schema(string location) => Field("s_schema", "SchemaCheck", $"{schemaDocuments}.Schemas.Check({Literal.String(location)})");

    /// <summary>A new name for a variable that holds the node of a member.</summary>
    public string NewMember() => "member" + (_memberCount++).ToString(CultureInfo.InvariantCulture);

    private string Field(string prefix, string type, string value)
    {
        var key = type + value;
        if (!_names.TryGetValue(key, out var name))
        {
            name = prefix + _declarations.Count.ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
            _declarations.Add($"private static readonly global::Schemawright.{type} {name} = {value};");
        }

        return name;
    }
}
