namespace Schemawright.Architecture.Tests;

/// <summary>Everything that users see is documented.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("generators")]
    public void Every_public_type_and_member_has_a_summary(string area)
    {
        var types = new DeclaredTypes(Tested.Checkout.In(area));
        Expect.None(types.Files.SelectMany(file => Undocumented.In(file, types)));
    }

    /// <summary>The compiler sees generated parts too, and reports what has no documentation as an error.</summary>
    [Fact]
    public void No_project_under_src_silences_the_compiler_about_it()
    {
        Expect.None(Repository.Files("src", "*.*proj").Where(static file => Repository.Read(file).Contains("CS1591", StringComparison.Ordinal)));
        var silenced = Tested.Checkout.In("src").Where(static file => file.Text.Contains("disable CS1591", StringComparison.Ordinal));
        Expect.None(silenced.Select(static file => file.Path));
    }
}
