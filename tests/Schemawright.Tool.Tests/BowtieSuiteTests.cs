using Schemawright.Conformance.Tests;

namespace Schemawright.Tool.Tests;

/// <summary>The official suite through the command that outside harnesses use.</summary>
public sealed class BowtieSuiteTests
{
    private const string Content = "optional/content.json";

    [Theory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#", 618)]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#", 839)]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#", 927)]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema", 1259)]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema", 1299)]
    public void Every_mandatory_test_gets_its_verdict(string draft, string dialect, int count)
    {
        var conversation = new SuiteConversation(draft, dialect, static file => !file.StartsWith("optional/", StringComparison.Ordinal));
        Assert.Empty(conversation.Failures());
        Assert.Equal(count, conversation.TestCount);
    }

    [Theory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema")]
    public void Optional_tests_fail_only_where_it_is_known(string draft, string dialect)
    {
        var keywords = new SuiteConversation(
            draft, dialect, static file => file.StartsWith("optional/", StringComparison.Ordinal) && !file.StartsWith("optional/format/", StringComparison.Ordinal) && file != Content);
        var content = new SuiteConversation(draft, dialect, static file => file == Content);
        var formats = new SuiteConversation(draft, dialect, static file => file.StartsWith("optional/format/", StringComparison.Ordinal));
        var failures = keywords.Failures().Concat(content.Failures("--assert-content")).Concat(formats.Failures("--assert-format")).Order(StringComparer.Ordinal);
        Assert.Equal(KnownFailures.Under($"{draft}/").Order(StringComparer.Ordinal), failures);
        Assert.NotEqual(0, keywords.TestCount);
        Assert.NotEqual(0, formats.TestCount);
    }
}
