using System.Text.Json;

namespace Schemawright.Tool.Tests;

public sealed class BowtieCommandTests
{
    private const string Start = """{"cmd":"start","version":1}""";

    [Fact]
    public void Start_tells_who_is_there()
    {
        using var reply = JsonDocument.Parse(Assert.Single(Talk(Start)));
        Assert.Equal(1, reply.RootElement.GetProperty("version").GetInt32());
        var implementation = reply.RootElement.GetProperty("implementation");
        Assert.Equal("schemawright", implementation.GetProperty("name").GetString());
        Assert.Equal("csharp", implementation.GetProperty("language").GetString());
        Assert.Equal(
            [
                "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema",
                "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-06/schema#", "http://json-schema.org/draft-04/schema#",
            ],
            implementation.GetProperty("dialects").EnumerateArray().Select(static dialect => dialect.GetString()));
    }

    [Fact]
    public void The_dialect_holds_for_the_cases_that_follow()
    {
        const string Case = """{"cmd":"run","seq":7,"case":{"description":"d","schema":{"exclusiveMinimum":3},"tests":[{"description":"t","instance":1}]}}""";
        const string Case4 = """{"cmd":"run","seq":"b","case":{"description":"d","schema":{"minimum":3,"exclusiveMinimum":true},"tests":[{"description":"t","instance":3}]},"output":"flag"}""";
        var replies = Talk(Start, Case, """{"cmd":"dialect","dialect":"http://json-schema.org/draft-04/schema#"}""", Case4, """{"cmd":"dialect","dialect":"urn:unknown"}""");
        Assert.Equal("""{"seq":7,"results":[{"valid":false}]}""", replies[1]);
        Assert.Equal("""{"ok":true}""", replies[2]);
        Assert.Equal("""{"seq":"b","results":[{"valid":false}]}""", replies[3]);
        Assert.Equal("""{"ok":false}""", replies[4]);
    }

    [Fact]
    public void The_registry_is_known_by_its_uris()
    {
        var replies = Talk(Start, """
            {"cmd":"run","seq":1,"case":{"description":"d","schema":{"$ref":"http://example.org/a#/$defs/x"},"registry":{"http://example.org/a":{"$defs":{"x":{"type":"null"}}}},"tests":[{"description":"t","instance":null},{"description":"u","instance":0}]}}
            """);
        Assert.Equal("""{"seq":1,"results":[{"valid":true},{"valid":false}]}""", replies[1]);
    }

    [Fact]
    public void Annotations_are_told_on_demand()
    {
        var replies = Talk(Start, """{"cmd":"run","seq":1,"case":{"description":"d","schema":{"properties":{"a":{"title":"A"}}},"tests":[{"description":"t","instance":{"a":1}}]},"output":"annotations"}""");
        using var reply = JsonDocument.Parse(replies[1]);
        var result = reply.RootElement.GetProperty("results")[0];
        Assert.True(result.GetProperty("valid").GetBoolean());
        Assert.Contains(
            """{"keyword":"title","instanceLocation":"/a","keywordLocation":"#/properties/a/title","annotation":"A"}""",
            result.GetProperty("annotations").EnumerateArray().Select(static annotation => annotation.GetRawText()));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("""{"cmd":"walk"}""")]
    [InlineData("""{"cmd":"start","version":2}""")]
    [InlineData("""{"cmd":"run"}""")]
    [InlineData("""{"cmd":"run","seq":3,"case":{"schema":{}}}""")]
    [InlineData("""{"cmd":"run","seq":3,"case":{"schema":{"$ref":"nowhere"},"tests":[{"instance":1}]}}""")]
    [InlineData("""{"cmd":"run","seq":3,"case":{"schema":{"type":12},"tests":[{"instance":1}]}}""")]
    [InlineData("""{"cmd":"run","seq":3,"case":{"schema":{"pattern":"("},"tests":[{"instance":1}]}}""")]
    public void What_cannot_be_done_is_a_reply_and_the_next_command_works(string command)
    {
        var replies = Talk(Start, command, """{"cmd":"run","seq":9,"case":{"description":"d","schema":true,"tests":[{"description":"t","instance":1}]}}""");
        Assert.Equal(3, replies.Length);
        using var reply = JsonDocument.Parse(replies[1]);
        Assert.True(reply.RootElement.GetProperty("errored").GetBoolean());
        Assert.NotEqual("", reply.RootElement.GetProperty("context").GetProperty("message").GetString());
        Assert.False(reply.RootElement.GetProperty("context").TryGetProperty("traceback", out _));
        Assert.Equal("""{"seq":9,"results":[{"valid":true}]}""", replies[2]);
    }

    [Fact]
    public void Nothing_is_answered_before_start_or_after_stop()
    {
        Assert.Contains("errored", Assert.Single(Talk("""{"cmd":"dialect","dialect":"http://json-schema.org/draft-07/schema#"}""")), StringComparison.Ordinal);
        Assert.Single(Talk(Start, """{"cmd":"stop"}""", Start));
    }

    [Fact]
    public void Deep_instances_are_an_answer()
    {
        var deep = new string('[', 5000) + new string(']', 5000);
        var replies = Talk(Start, $$$"""{"cmd":"run","seq":1,"case":{"description":"d","schema":true,"tests":[{"description":"t","instance":{{{deep}}}}]}}""");
        Assert.Contains("errored", replies[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_evaluation_that_exceeds_a_limit_is_no_verdict()
    {
        var replies = Talk(Start, """{"cmd":"run","seq":1,"case":{"description":"d","schema":{"$dynamicRef":"#"},"tests":[{"description":"t","instance":1}]}}""");
        Assert.StartsWith("""{"seq":1,"results":[{"errored":true,"context":{"message":""", replies[1], StringComparison.Ordinal);
    }

    private static string[] Talk(params string[] commands)
    {
        var run = ToolRun.WithInput(string.Join('\n', commands) + "\n", "bowtie");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Lines;
    }
}
