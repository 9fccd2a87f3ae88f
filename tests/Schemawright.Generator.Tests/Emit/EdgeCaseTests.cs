using Schemawright.Generator.Emit;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Shapes at the edge, which few schemas have: what is emitted for them compiles without a warning.</summary>
public class EdgeCaseTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void Any_number_of_required_properties_compiles(int count)
    {
        var spec = Spec.Object("Wide", [.. Enumerable.Range(0, count).Select(i => Spec.Property($"member{i}", Spec.Text(), isRequired: true))]);
        AssertClean(spec);
    }

    [Fact]
    public void Sixty_five_required_properties_need_two_words()
    {
        var text = TypeEmitter.Emit(Spec.Object("Wide", [.. Enumerable.Range(0, 65).Select(i => Spec.Property($"member{i}", Spec.Text(), isRequired: true))]));
        Assert.Contains("return seen[0] == 0xFFFFFFFFFFFFFFFFUL\n            && (seen[1] & 0x1UL) == 0x1UL\n            && global::Schemawright.Runtime.Tables.JsonNames.AreUnique(json, node, seen);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_required_property_are_not_compared()
    {
        var optional = Enumerable.Range(0, 100).Select(i => Spec.Property($"member{i}", Spec.Text()));
        var spec = Spec.Object("Wide", [.. optional, Spec.Property("last", Spec.Text(), isRequired: true)]);
        Assert.Contains("return (seen[1] & 0x1000000000UL) == 0x1000000000UL\n            && global", TypeEmitter.Emit(spec), StringComparison.Ordinal);
        AssertClean(spec, spec with { Name = "Open", UnknownProperties = new("AdditionalProperties", Spec.Any()) });
    }

    [Fact]
    public void Objects_without_properties_compile()
    {
        var closed = Spec.Object("Closed");
        var open = Spec.Object("Open") with { UnknownProperties = new("AdditionalProperties", Spec.Any()) };
        var typed = Spec.Object("Typed") with { UnknownProperties = new("AdditionalProperties", Spec.Integer()) };
        AssertClean(closed, open, typed);
    }

    [Fact]
    public void Member_names_may_be_any_text()
    {
        string[] names = ["$ref", "foo\"bar", "foo\\bar", "foo\nbar", "foo\rbar", "foo\u2028bar", "", "*/", "__proto__", "größe"];
        AssertClean(Spec.Object("Odd", [.. names.Select((name, i) => Spec.Property("p" + i, Spec.Text(), isRequired: i % 2 == 0) with { JsonName = name })]));
    }

    [Fact]
    public void Keywords_may_be_names()
    {
        var type = Spec.Object("@class", Spec.Property("x", Spec.Text(), isRequired: true) with { Name = "@event", Field = "_event" });
        AssertClean(type);
    }

    [Fact]
    public void Deprecated_members_and_types_may_be_used_by_generated_code()
    {
        var old = Spec.Object("Old", Spec.Property("a", Spec.Text(), isRequired: true) with { Obsolete = "Use \"b\"." }) with { Obsolete = "Gone in 2." };
        var user = Spec.Object("User", Spec.Property("old", Spec.Model("global::Demo.Old"), isRequired: true), Spec.Property("older", Spec.Model("global::Demo.Old")));
        AssertClean(old, user);
    }

    [Fact]
    public void Types_in_other_namespaces_share_the_documents()
    {
        var one = Spec.Object("One", Spec.Property("two", Spec.Model("global::Demo.Inner.Two"))) with { SchemaDocuments = "global::Demo.SchemaDocuments" };
        var two = Spec.Object("Two", Spec.Property("one", Spec.Model("global::Demo.One"))) with { Namespace = "Demo.Inner", SchemaDocuments = "global::Demo.SchemaDocuments" };
        AssertClean(one, two);
    }

    [Fact]
    public void The_users_part_may_carry_the_converter_and_be_internal()
    {
        var spec = Spec.Object("Person", Spec.Property("name", Spec.Text(), isRequired: true)) with { HasOwnConverter = true, Accessibility = "internal" };
        const string part = """
            namespace Demo;
            [System.Text.Json.Serialization.JsonConverter(typeof(Schemawright.JsonModelConverter<Person>))]
            internal sealed partial record Person;
            """;
        GeneratedCompilation.AssertClean([TypeEmitter.Emit(spec), part, DocumentEmitter.Emit(Spec.Document()), AssemblyEmitter.Emit(Spec.Assembly(spec))]);
    }

    [Fact]
    public void Values_that_are_not_texts_may_have_names()
    {
        ScalarSpec Named(string name, ValueSpec value) => new()
        {
            Namespace = "Demo",
            Name = name,
            SchemaLocation = "https://example.org/root.schema.json#/$defs/" + name,
            Documentation = default,
            Value = value,
            Checks = default,
        };
        AssertClean(Named("Count", Spec.Integer()), Named("Maybe", Spec.NullableInteger()), Named("Texts", Spec.Texts()), Named("Any", Spec.Any()), Named("Note", Spec.NullableText()));
    }

    [Fact]
    public void Every_constraint_has_a_condition()
    {
        ConstraintSpec[] constraints =
        [
            new LengthConstraint(0, 9), new PatternConstraint("^\"\\d$"), new FormatConstraint("uri"), new BoundConstraint("AtLeast", "-1"), new BoundConstraint("AtMost", "1e2", 100),
            new BoundConstraint("Above", "0"), new BoundConstraint("Below", "0.5"), new MultipleOfConstraint("0.03"), new MultipleOfConstraint("0.01", 2), new ItemsConstraint(1, int.MaxValue), new UniqueItemsConstraint(),
            new PropertiesConstraint(1, 2), new ConstConstraint("{\"a\":\"b\"}"), new StringsConstraint(new(["a", "\"b\\"])), new SubschemaConstraint("u:1"), new ConditionalConstraint(Rule(2), Rule(3), Rule(4)),
            new ConditionalConstraint(Rule(2), Rule(3), null), new ConditionalConstraint(Rule(2), null, Rule(4)), new ConditionalConstraint(Rule(2), null, null), new NotConstraint(Rule(5)),
            new DependentRequiredConstraint("a", new(["b", "c"])), new DependentRequiredConstraint("a", default), new DependentSchemaConstraint("a", Rule(6)),
            new AnyOfConstraint(new([Rule(7), Rule(8)])), new OneOfConstraint(new([Rule(7), Rule(8)])), new PropertyNamesConstraint("u:9"), new NamePatternConstraint("^x"), new PlainIntegerConstraint(),
            new AllConstraint(default), new AllConstraint(new([Rule(7), Rule(8)])), new PropertyConstraint("a", true, null), new PropertyConstraint("a", false, new NotConstraint(Rule(1))),
            new PropertyConstraint("\"b\\", true, new PropertyConstraint("c", true, Rule(1))), new CodecConstraint("global::Schemawright.Runtime.Codecs.StringCodec"),
            new BranchConstraint("u:#/then", new([new PropertyConstraint("a", true, Rule(1)), new PropertyConstraint("b", false, null)]), true, new([Rule(2), new PropertiesConstraint(1, 2)])),
            new BranchConstraint("u:#/else<", default, true, default), new BranchConstraint("u:#/else", default, false, new([Rule(3)])),
            new CasesConstraint("u:", "a", new([new StringCase(new(["x", "\"\\"]), Rule(1)), new StringCase(new(["y"]), null), new StringCase(default, Rule(2))]), null, 2),
            new CasesConstraint("u:#/then", "a", new([new StringCase(new(["x"]), Rule(1))]), new NotConstraint(Rule(2)), 1), .. JsonTypeNames.Select(static type => new TypeConstraint(type)),
        ];
        Assert.Equal(typeof(ConstraintSpec).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ConstraintSpec))).Order(TypeOrder), constraints.Select(static constraint => constraint.GetType()).Distinct().Order(TypeOrder));
        var spec = Spec.Object("Checked", Spec.Property("any", Spec.Any() with { Check = "AnyCheck" })) with
        {
            WholeCheck = "Rules",
            Checks = new(
            [
                new CheckSpec { Name = "AnyCheck", Words = new(["Anything <at all>"]), Constraints = new(constraints), FindsPropertiesAtOnce = true },
                new CheckSpec { Name = "Rules", Words = default, Constraints = new([constraints[0]]) },
                .. constraints.Select(static (constraint, i) => new CheckSpec { Name = "Check" + i, Words = default, Constraints = new([constraint]), FindsPropertiesAtOnce = constraint is BranchConstraint or CasesConstraint }),
            ]),
        };
        AssertClean(spec);
    }

    private static readonly string[] JsonTypeNames = ["object", "array", "string", "number", "integer", "boolean", "null"];

    private static SubschemaConstraint Rule(int number) => new($"u:{number}");

    private static readonly Comparer<Type> TypeOrder = Comparer<Type>.Create(static (left, right) => string.CompareOrdinal(left.FullName, right.FullName));

    private static void AssertClean(params TypeSpec[] types) => GeneratedCompilation.AssertClean(
        [.. types.Select(TypeEmitter.Emit), DocumentEmitter.Emit(Spec.Document()), AssemblyEmitter.Emit(Spec.Assembly(types))]);
}
