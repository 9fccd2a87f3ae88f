using System.Globalization;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Types;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Emit;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Generator.Binding.Values;

/// <summary>Turns JSON values that stand in a schema, constants and defaults, into C# expressions.</summary>
internal sealed class ConstantBinder(SchemaKnowledge knowledge, EnumBinder enums, DiagnosticBag diagnostics)
{
    /// <summary>The one string or boolean that schemas accept.</summary>
    /// <param name="schemas">The schemas that hold for a value.</param>
    /// <param name="value">Its C# side.</param>
    /// <returns>The constant; null where there is none, or none that the C# type can name.</returns>
    public Constant? Of(IReadOnlyList<SchemaNode> schemas, BoundValue value)
    {
        if (value.IsNullable || schemas.Any(knowledge.Dynamic.IsDependent))
            return null;
        var isPlain = value.Scalar == ClrScalar.String || value.Scalar == ClrScalar.Boolean || value.Entry is { Kind: ShapeKind.Enum };
        if (!isPlain || knowledge.MergeFully(schemas).Of(KeywordKind.Const).FirstOrDefault() is not { } facet)
            return null;

        var json = SchemaJson.Minify(facet.Owner.Document, facet.Keyword.ValueNode);
        return knowledge.StaticVerdicts.Accepts(schemas, json) && Expression(value, facet.Owner.Document, facet.Keyword.ValueNode) is { } expression ? new Constant(json, expression) : null;
    }

    /// <summary>The value of <c>default</c>.</summary>
    /// <param name="schemas">The schemas that hold for a value, broadest first.</param>
    /// <param name="value">Its C# side.</param>
    /// <returns>A C# expression; null where there is no default, or none that the C# type can hold.</returns>
    public string? DefaultOf(IReadOnlyList<SchemaNode> schemas, BoundValue value)
    {
        if (schemas.Select(schema => schema["default"]).LastOrDefault(keyword => keyword is not null) is not { } keyword)
            return null;
        if (schemas.Any(knowledge.Dynamic.IsDependent))
            return null;
        if (!knowledge.StaticVerdicts.Accepts(schemas, SchemaJson.Minify(keyword.Owner.Document, keyword.ValueNode)))
        {
            diagnostics.Add(DiagnosticIds.InvalidDefault, "The default value is not valid against its own schema; it is ignored.", keyword);
            return null;
        }

        return Expression(value, keyword.Owner.Document, keyword.ValueNode);
    }

    private string? Expression(BoundValue value, SchemaDocument document, int node)
    {
        var json = document.Json;
        if (json.IsNull(node))
            return value.IsNullable ? "null" : null;
        if (value.Scalar is { } scalar)
            return ScalarExpression(scalar, json, node);
        if (value.Entry is { Kind: ShapeKind.Enum } list)
            return enums.IsMixed(list) ? EnumExpression(list, SchemaJson.Minify(document, node)) : json.IsString(node) ? EnumExpression(list, JsonStrings.GetString(json, node)) : null;
        if (value.Entry is { Kind: ShapeKind.Scalar } named)
            return ScalarExpression(InnerOf(named), json, node) is { } inner ? $"new {named.FullName}({inner})" : null;
        return value.Element is { } element && json.IsArray(node) ? ListExpression(element, document, node) : null;
    }

    private string? ListExpression(BoundValue element, SchemaDocument document, int node)
    {
        var json = document.Json;
        var items = new List<string>();
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
        {
            if (Expression(element, document, item) is not { } expression)
                return null;
            items.Add(expression);
        }

        return $"[{string.Join(", ", items)}]";
    }

    private string? EnumExpression(TypeEntry list, string text) => enums.MembersOf(list)
        .Where(member => string.Equals(member.Value, text, StringComparison.Ordinal))
        .Select(member => $"{list.FullName}.{member.Name}")
        .FirstOrDefault();

    private ClrScalar? InnerOf(TypeEntry named) =>
        ScalarChoice.For(knowledge.Types.Of(named.Schema) & ~JsonTypes.Null, knowledge.MergeInside(named.Schema), knowledge.AssertFormat);

    private static string? ScalarExpression(ClrScalar? scalar, in IndexedJson json, int node)
    {
        if (scalar == ClrScalar.String && json.IsString(node))
            return Literal.String(JsonStrings.GetString(json, node));
        if (scalar == ClrScalar.Boolean)
            return json.KindOf(node) switch { JsonKind.True => "true", JsonKind.False => "false", _ => null };
        if (!json.IsNumber(node) || !decimal.TryParse(System.Text.Encoding.UTF8.GetString(json.RawValue(node).ToArray()), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        if (scalar == ClrScalar.Decimal)
            return number.ToString(CultureInfo.InvariantCulture) + "m";
        if (scalar == ClrScalar.Double || scalar == ClrScalar.Single)
            return System.Text.Encoding.UTF8.GetString(json.RawValue(node).ToArray()) + (scalar == ClrScalar.Double ? "d" : "f");
        var suffix = scalar == ClrScalar.Int32 ? "" : scalar == ClrScalar.Int64 ? "L" : scalar == ClrScalar.UInt64 ? "UL" : null;
        return suffix is null || decimal.Truncate(number) != number ? null : decimal.Truncate(number).ToString("0", CultureInfo.InvariantCulture) + suffix;
    }
}
