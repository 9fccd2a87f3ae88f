using System.Text.Json;
using DefectionFactors.Tests.Codelists;

namespace DefectionFactors.Tests.Conformance;

/// <summary>The evaluator says of every conformance file exactly what the table says.</summary>
public class ConformanceTests
{
    [Theory]
    [MemberData(nameof(ConformanceFiles.Valid), MemberType = typeof(ConformanceFiles))]
    public void A_valid_file_is_accepted(string name)
    {
        var utf8 = ConformanceFiles.Read("valid", name);
        Assert.Empty(DatasetSchema.Errors(utf8));
        Assert.True(DatasetSchema.IsValid(utf8));
    }

    [Theory]
    [MemberData(nameof(ConformanceFiles.Invalid), MemberType = typeof(ConformanceFiles))]
    public void An_invalid_file_has_exactly_the_expected_errors(string name)
    {
        var utf8 = ConformanceFiles.Read("invalid", name);
        Assert.Equal(ExpectedError.ByFile[name], DatasetSchema.Errors(utf8));
        Assert.False(DatasetSchema.IsValid(utf8));
    }

    [Fact]
    public void Every_row_has_its_file_and_every_file_its_rows() =>
        Assert.Equal(ConformanceFiles.Names("invalid"), ExpectedError.ByFile.Select(static file => file.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_of_every_list_occurs_in_a_valid_file()
    {
        var texts = ConformanceFiles.Names("valid").SelectMany(static name => Texts(ConformanceFiles.Read("valid", name))).ToHashSet(StringComparer.Ordinal);
        Assert.All(Codelist.All.Values, list => Assert.All(list.Codes, code => Assert.True(texts.Contains(code), $"{list.Name}: {code}")));
    }

    [Theory]
    [InlineData("if")]
    [InlineData("const")]
    [InlineData("const-kind")]
    [InlineData("syntax")]
    [InlineData("required")]
    [InlineData("enum")]
    [InlineData("type")]
    [InlineData("pattern")]
    [InlineData("format")]
    [InlineData("not")]
    [InlineData("any-of")]
    [InlineData("one-of")]
    [InlineData("property-names")]
    [InlineData("unique-items")]
    [InlineData("dependent-required")]
    [InlineData("dependent-schemas")]
    [InlineData("unevaluated-properties")]
    [InlineData("additional-properties")]
    public void Every_family_of_constraints_has_a_file(string family) =>
        Assert.Contains(ConformanceFiles.Names("invalid"), name => name.StartsWith(family + "-", StringComparison.Ordinal));

    /// <summary>The strings that are values of members or items of arrays.</summary>
    private static IEnumerable<string> Texts(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8.AsMemory(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), new JsonDocumentOptions { MaxDepth = 128 });
        return [.. JsonWalk.Values(document.RootElement).Where(static value => value.ValueKind == JsonValueKind.String).Select(static value => value.GetString()!)];
    }
}
