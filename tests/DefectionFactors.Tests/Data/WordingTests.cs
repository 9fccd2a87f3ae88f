using System.Text.Json;
using Schemawright.Tests;

namespace DefectionFactors.Tests.Data;

/// <summary>Facts are restated, never copied.</summary>
public class WordingTests
{
    private const int RunLength = 8;

    [Fact]
    public void No_text_shares_eight_words_in_a_row_with_the_essay()
    {
        Assert.SkipUnless(EssayText.Path is not null, "The essay is not at hand: no ../shared/domain/essay.txt beside the checkout.");
        var runs = EssayText.Runs(File.ReadAllText(EssayText.Path!), RunLength).ToHashSet(StringComparer.Ordinal);
        var copied = Texts().SelectMany(static text => EssayText.Runs(text, RunLength)).Where(runs.Contains);
        Assert.Empty(copied);
    }

    [Fact]
    public void Datasets_for_tests_are_told_apart_from_real_ones()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Combine("schema", "conformance", "valid")))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Equal("test.conformance", document.RootElement.GetProperty("dataset").GetProperty("id").GetString());
        }
    }

    /// <summary>All that the project itself words: everything but the bibliography, and the documentation.</summary>
    private static IEnumerable<string> Texts()
    {
        JsonElement[] worded = [BundledData.Root.GetProperty("dataset"), .. BundledData.Records.Values, .. BundledData.Sources.Values.SelectMany(static source => JsonWalk.Items(source, "issues"))];
        return worded.SelectMany(static value => JsonWalk.Strings(value, static _ => true)).Select(static found => found.Text)
            .Concat(Directory.EnumerateFiles(Repository.Combine("docs"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText))
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md").Select(File.ReadAllText));
    }
}
