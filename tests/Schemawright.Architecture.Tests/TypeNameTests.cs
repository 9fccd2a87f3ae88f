namespace Schemawright.Architecture.Tests;

/// <summary>A name means one type, and says where the type is.</summary>
public class TypeNameTests
{
    public static TheoryData<string> Projects { get; } = [.. Tested.Checkout.Product.Select(static file => file.Project).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_two_types_of_a_project_have_one_name(string project)
    {
        // The generator contains the sources of the schema layer.
        var linked = project == "generators/Schemawright.Generator" ? Tested.Checkout.In("src/Schemawright.Schema") : [];
        var equal = new DeclaredTypes([.. Tested.Checkout.In(project), .. linked]).EqualNames();
        Expect.None(equal.Select(static type => $"{type.Name}: {string.Join(", ", type.Declarations)}"));
    }

    [Fact]
    public void Namespaces_follow_folders() => Expect.None(FolderNamespaces.Violations(Tested.Checkout, "src", "generators"));

    [Fact]
    public void Namespaces_of_tests_follow_folders()
    {
        var violations = FolderNamespaces.Violations(Tested.Checkout, "tests");
        Expect.None(violations.Where(static violation => !violation.StartsWith("tests/Shared/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("src/Schemawright.Schema", "Schemawright")]
    [InlineData("src/Schemawright", "Schemawright")]
    [InlineData("src/Schemawright.AspNetCore", "Schemawright.AspNetCore")]
    [InlineData("src/Schemawright.Tool", "Schemawright.Tool")]
    [InlineData("src/DefectionFactors", "DefectionFactors")]
    [InlineData("src/DefectionFactors.Tool", "DefectionFactors.Tool")]
    [InlineData("generators/Schemawright.Generator", "Schemawright.Generator")]
    [InlineData("generators/Schemawright.CodeFixes", "Schemawright.CodeFixes")]
    public void The_root_namespace_of_a_project_is_known(string project, string name) => Assert.Equal(name, Tested.Checkout.RootNamespaceOf(project));

    [Theory]
    [InlineData("src/Schemawright/Runtime")]
    public void What_only_generated_code_calls_is_hidden_from_IntelliSense(string folder)
    {
        var files = Tested.Checkout.In(folder);
        var types = new DeclaredTypes(files);
        Assert.NotEmpty(files);
        Expect.None(types.PublicNames.Except(types.HiddenNames, StringComparer.Ordinal));
    }
}
