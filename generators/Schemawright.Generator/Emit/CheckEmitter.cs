using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Emit;

/// <summary>The nested structs that implement <c>IJsonCheck</c>: one condition a constraint, each a call into the runtime.</summary>
internal static class CheckEmitter
{
    /// <summary>Writes the checks of a type.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="schemaDocuments">The assembly's <c>SchemaDocuments</c> class with <c>global::</c>.</param>
    public static void Write(SourceWriter writer, EquatableArray<CheckSpec> checks, string schemaDocuments)
    {
        foreach (var check in checks)
            WriteCheck(writer, check, schemaDocuments);
    }

    private static void WriteCheck(SourceWriter writer, CheckSpec check, string schemaDocuments)
    {
        var fields = new CheckFields(schemaDocuments, check.FindsPropertiesAtOnce);
        var conditions = check.Constraints.Select(constraint => Condition(constraint, fields)).ToArray();
        writer.WriteLine();
        if (check.Words.Count > 0)
            DocumentationEmitter.WriteSummary(writer, check.Words, "");
        using (writer.Block($"private readonly struct {check.Name} : global::Schemawright.Runtime.Checks.IJsonCheck"))
        {
            if (fields.Members is { } members)
                writer.WriteLine($"private static readonly global::Schemawright.Runtime.Tables.PropertyNames s_members = new({Literal.Strings(members)});");
            foreach (var declaration in fields.Declarations)
                writer.WriteLine(declaration);
            if (fields.Declarations.Count > 0 || fields.Members is not null)
                writer.WriteLine();
            WriteAccepts(writer, fields, conditions);
            foreach (var method in fields.Methods)
            {
                writer.WriteLine();
                writer.WriteLine(method);
            }
        }
    }

    private static void WriteAccepts(SourceWriter writer, CheckFields fields, string[] conditions)
    {
        if (fields.Members is not { } members)
        {
            writer.WriteLine($"""
                public static bool Accepts({CodecMethodEmitter.Parameters}) =>
                    {string.Join("\n&& ", conditions)};
                """);
            return;
        }

        using var body = writer.Block($"public static bool Accepts({CodecMethodEmitter.Parameters})");
        writer.WriteLine($"""
            var members = s_members.Find(json, node, stackalloc int[{Literal.Int32(members.Count)}]);
            return {string.Join("\n    && ", conditions)};
            """);
    }

    /// <summary>A constraint as a C# expression.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="fields">The fields and methods of the check.</param>
    /// <param name="node">The C# expression of the value's node.</param>
    /// <returns>The expression, which can be negated.</returns>
    public static string Condition(ConstraintSpec constraint, CheckFields fields, string node = "node") => constraint switch
    {
        LengthConstraint length => Call("Length", node, Literal.Int32(length.Minimum), Literal.Int32(length.Maximum)),
        PatternConstraint pattern => Call("Pattern", node, fields.Pattern(pattern.Pattern)),
        FormatConstraint format => Call("Format", node, fields.Format(format.Format)),
        BoundConstraint bound => Call(bound.Method, node, bound.Whole is { } whole ? Literal.Int64(whole) : Literal.Utf8(bound.NumberText)),
        MultipleOfConstraint { Places: { } places } => Call("DecimalPlaces", node, Literal.Int32(places)),
        MultipleOfConstraint multiple => Call("MultipleOf", node, Literal.Utf8(multiple.NumberText)),
        ItemsConstraint items => Call("Items", node, Literal.Int32(items.Minimum), Literal.Int32(items.Maximum)),
        UniqueItemsConstraint => Call("UniqueItems", node),
        PropertiesConstraint properties => Call("Properties", node, Literal.Int32(properties.Minimum), Literal.Int32(properties.Maximum)),
        ConstConstraint constant => Call("IsConst", node, Literal.Utf8(constant.Json)),
        StringsConstraint strings => $"({fields.Strings(strings.Strings)}.IndexOf(json, {node}) >= 0)",
        PlainIntegerConstraint => $"(!json.IsNumber({node}) || json.IsPlainInteger({node}))",
        TypeConstraint type => Type(type, node),
        DependentRequiredConstraint dependent => DependentRequired(dependent, fields, node),
        PropertyNamesConstraint names => Call("PropertyNames", node, fields.Schema(names.SchemaLocation)),
        NamePatternConstraint names => Call("MemberNames", node, fields.Pattern(names.Pattern)),
        SubschemaConstraint subschema => $"{fields.Schema(subschema.SchemaLocation)}.Accepts(json, {node})",
        CodecConstraint type => $"{type.Codec}.Accepts(json, {node})",
        _ => Combination(constraint, fields, node),
    };

    private static string Combination(ConstraintSpec constraint, CheckFields fields, string node) => constraint switch
    {
        AllConstraint all => All(all.Constraints.Select(inner => Condition(inner, fields, node))),
        NotConstraint not => "!" + Condition(not.Refused, fields, node),
        ConditionalConstraint conditional => Conditional(conditional, fields, node),
        DependentSchemaConstraint dependent => $"(!{Has(dependent.Property, fields, node)} || {Condition(dependent.Schema, fields, node)})",
        AnyOfConstraint anyOf => $"({string.Join(" || ", anyOf.Branches.Select(branch => Condition(branch, fields, node)))})",
        OneOfConstraint oneOf => $"({string.Join(" + ", oneOf.Branches.Select(branch => $"({Condition(branch, fields, node)} ? 1 : 0)"))} == 1)",
        BranchConstraint branch => CheckMethodEmitter.Call(branch, fields),
        CasesConstraint cases => CheckMethodEmitter.Call(cases, fields),
        PropertyConstraint member => Member(member, fields, node),
        _ => throw new ArgumentException($"There is no condition for {constraint.GetType().Name}.", nameof(constraint)),
    };

    // (!s_schema0.Accepts(json, node) || s_schema1.Accepts(json, node))
    private static string Conditional(ConditionalConstraint conditional, CheckFields fields, string node)
    {
        var condition = Condition(conditional.If, fields, node);
        return conditional switch
        {
            { Then: null, Else: null } => "true",
            { Then: { } then, Else: null } => $"(!{condition} || {Condition(then, fields, node)})",
            { Then: null, Else: { } otherwise } => $"({condition} || {Condition(otherwise, fields, node)})",
            { Then: { } then, Else: { } otherwise } => $"({condition} ? {Condition(then, fields, node)} : {Condition(otherwise, fields, node)})",
        };
    }

    // (global::Schemawright.Runtime.Tables.JsonObjects.Find(json, node, "status"u8) is var member0 && (member0 < 0 || …))
    private static string Member(PropertyConstraint member, CheckFields fields, string node)
    {
        if (member.Value is null)
            return Has(member.Property, fields, node);
        if (IsFoundAtOnce(fields, node))
            return $"({fields.Member(member.Property)} {(member.IsRequired ? ">= 0 &&" : "< 0 ||")} {Condition(member.Value, fields, fields.Member(member.Property))})";
        var found = fields.NewMember();
        var condition = Condition(member.Value, fields, found);
        return $"(global::Schemawright.Runtime.Tables.JsonObjects.Find(json, {node}, {Literal.Utf8(member.Property)}) is var {found} && {(member.IsRequired ? $"{found} >= 0 && {condition}" : $"({found} < 0 || {condition})")})";
    }

    private static string Type(TypeConstraint type, string node) => type.Type switch
    {
        "integer" => Call("IsInteger", node),
        "object" => $"json.IsObject({node})",
        "array" => $"json.IsArray({node})",
        "string" => $"json.IsString({node})",
        "number" => $"json.IsNumber({node})",
        "null" => $"json.IsNull({node})",
        "boolean" => $"global::Schemawright.Runtime.Codecs.BooleanCodec.Accepts(json, {node})",
        _ => throw new ArgumentException($"There is no condition for the type {type.Type}.", nameof(type)),
    };

    private static string DependentRequired(DependentRequiredConstraint dependent, CheckFields fields, string node) => dependent.Required.Count == 0
        ? "true"
        : $"(!{Has(dependent.Property, fields, node)} || {All(dependent.Required.Select(name => Has(name, fields, node)))})";

    private static string All(IEnumerable<string> conditions)
    {
        var all = conditions.ToArray();
        return all.Length switch
        {
            0 => "true",
            1 => all[0],
            _ => $"({string.Join(" && ", all)})",
        };
    }

    private static string Has(string property, CheckFields fields, string node) => IsFoundAtOnce(fields, node)
        ? $"({fields.Member(property)} >= 0)"
        : $"global::Schemawright.Runtime.Tables.JsonObjects.Has(json, {node}, {Literal.Utf8(property)})";

    // Of values inside of the object, nothing has been found.
    private static bool IsFoundAtOnce(CheckFields fields, string node) => node == "node" && fields.Members is not null;

    private static string Call(string method, string node, params string[] arguments) =>
        $"global::Schemawright.Runtime.Checks.JsonChecks.{method}({string.Join(", ", ["json", node, .. arguments])})";
}
