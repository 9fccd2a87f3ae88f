using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Schemawright.Architecture.Tests;

/// <summary>Whatever the generator reads beside the standard keywords is in <c>docs/reference/options.md</c>.</summary>
public partial class OptionsPageTests
{
    private static readonly string Page = Repository.Read("docs/reference/options.md");

    [Fact]
    public void Every_item_metadata_that_the_compiler_sees_is_there()
    {
        var names = XDocument.Parse(Repository.Read("src/Schemawright/build/Schemawright.props")).Descendants("CompilerVisibleItemMetadata")
            .Select(static item => (string)item.Attribute("MetadataName")!)
            .Where(static name => name != "SourceItemType") // How our targets mark the items; not an option.
            .ToArray();
        Assert.NotEmpty(names);
        Assert.All(names, static name => Assert.Contains($"\n| `{name}` |", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_keyword_of_our_own_is_there()
    {
        var keywords = Tested.Checkout.In("generators").SelectMany(static file => OwnKeyword().Matches(file.Text))
            .Select(static match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(keywords);
        Assert.All(keywords, static keyword => Assert.Contains($"\n| `{keyword}` |", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_property_that_the_generator_reads_is_there()
    {
        var options = Repository.Read("generators/Schemawright.Generator/ProjectOptions.cs");
        var names = ReadProperty().Matches(options).Select(static match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(names);
        Assert.All(names, static name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"(x-[a-z-]+)\"")]
    private static partial Regex OwnKeyword();

    [GeneratedRegex("Read\\(options, \"(\\w+)\"\\)")]
    private static partial Regex ReadProperty();
}
