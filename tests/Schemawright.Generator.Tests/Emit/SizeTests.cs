using System.Text;
using Schemawright.Generator.Emit;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>What is emitted stays small, since the compiler reads all of it at every build.</summary>
public class SizeTests
{
    private const int ObjectLimit = 12 * 1024;
    private const int PropertyLimit = 1536;

    [Fact]
    public void An_object_of_three_properties_is_small()
    {
        var size = Size(Person());
        TestContext.Current.TestOutputHelper!.WriteLine($"{size} bytes");
        Assert.InRange(size, 1, ObjectLimit);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_further_plain_property_adds_little(bool isRequired)
    {
        var few = Spec.Object("Wide", [.. Enumerable.Range(0, 10).Select(i => Spec.Property($"member{i:D3}", Spec.Text(), isRequired, "What this member is for."))]);
        var many = Spec.Object("Wide", [.. Enumerable.Range(0, 110).Select(i => Spec.Property($"member{i:D3}", Spec.Text(), isRequired, "What this member is for."))]);
        var growth = (Size(many) - Size(few)) / 100;
        TestContext.Current.TestOutputHelper!.WriteLine($"{growth} bytes a property");
        Assert.InRange(growth, 1, PropertyLimit);
    }

    private static int Size(TypeSpec type) => Encoding.UTF8.GetByteCount(TypeEmitter.Emit(type));

    private static ObjectSpec Person() => Spec.Object(
        "Person",
        Spec.Property("name", Spec.Text("NameCheck"), isRequired: true, "The name. 1 to 140 characters."),
        Spec.Property("age", Spec.Integer(), documentation: "The age in years."),
        Spec.Property("tags", Spec.Texts(), documentation: "Words to find the person by.")) with
    {
        Checks = new([new CheckSpec { Name = "NameCheck", Words = new(["1 to 140 characters."]), Constraints = new([new LengthConstraint(1, 140)]) }]),
    };
}
