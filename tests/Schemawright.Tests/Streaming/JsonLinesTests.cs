using System.IO.Pipelines;
using System.Text;
using Schemawright.Runtime;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Streaming;

public class JsonLinesTests
{
    public static TheoryData<int> Sizes { get; } = [1, 2, 3, 7, 64, 1 << 20];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_bad_line_does_not_stop_the_others(int size)
    {
        const string Text = "\uFEFF{\"name\":\"é😀\"}\r\n\n  \t\n{\"name\":\"\"}\n{\"name\":\n [1,2\n{ \"name\": \"b\", \"age\": -1, \"tags\": [1] }\n{\"name\":\"last\"}";
        var lines = await Items.ShowAsync(JsonLines.ReadItemsAsync<Person>(new PieceStream(Encoding.UTF8.GetBytes(Text), size), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(
            ["0@1 é😀", "1@4 !/name minLength 4:9", "2@5 ! syntax 5:9", "3@6 ! syntax 6:6", "4@7 !/tags/0 type 7:36", "5@8 last"],
            lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \r\n\t\n ")]
    public async Task A_text_without_a_value_has_no_items(string text) =>
        Assert.Empty(await Items.ShowAsync(JsonLines.ReadItemsAsync<Person>(Stream(text), cancellationToken: TestContext.Current.CancellationToken)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_line_that_is_too_long_is_told_and_passed_over(int size)
    {
        var text = $$"""
            {"name":"a"}
            {"name":"{{new string('x', 300_000)}}"}
            {"name":"1234567890"}
            {"name":"b"}
            {{new string(' ', 300_000)}}
            """;
        var lines = await Items.ShowAsync(JsonLines.ReadItemsAsync<Person>(new PieceStream(Encoding.UTF8.GetBytes(text), size), new JsonStreamOptions { MaxItemLength = 20 }, TestContext.Current.CancellationToken));
        Assert.Equal(["0@1 a", "1@2 ! syntax 2:1", "2@3 ! syntax 3:1", "3@4 b", "4@5 ! syntax 5:1"], lines);
    }

    /// <summary>Lines that arrive together are indexed together; nothing of that shows.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(1 << 20)]
    public async Task Each_of_many_lines_is_read_as_if_it_were_alone(int size)
    {
        string[] kinds = ["{\"name\":\"é{0}\"}", "{\"name\":\"{0}\",\"tags\":[\"a\",\"b\"],\"more\":{\"x\":[{0}]}}\r", " {\"name\" : \"{0}\" } ", "{\"name\":\"\"}", "{\"name\":\"{0}\",\"name\":\"b\"}", "{\"name\":\"{0}\",\"x\":{\"y\":1,\"y\":2}}", "", "[{0}", "{\"name\":\"{0}\"},1"];
        var random = new Random(size);
        var lines = Enumerable.Range(0, 3_000).Select(i => kinds[random.Next(i % 500 < 300 ? 4 : kinds.Length)].Replace("{0}", new string('7', random.Next(1, 90)), StringComparison.Ordinal)).ToList();
        var expected = lines.Select(static (line, i) => (Line: i + 1, Text: line)).Where(static line => line.Text.Length > 0).ToList();

        var at = 0;
        await foreach (var item in JsonLines.ReadItemsAsync<Person>(new PieceStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)), size), cancellationToken: TestContext.Current.CancellationToken))
        {
            var (number, text) = expected[at];
            var isValid = JsonModel.TryParse<Person>(Encoding.UTF8.GetBytes(text), out var person, out var report);
            Assert.Equal((at, number, isValid), (item.Index, item.Line, item.IsValid));
            Assert.Equal(person, item.Value);
            Assert.Equal(report.Errors.Select(error => error with { Line = number }), item.Report.Errors);
            at++;
        }

        Assert.Equal(expected.Count, at);
    }

    [Fact]
    public async Task Reading_values_ends_at_the_first_bad_line_with_its_report()
    {
        var names = new List<string>();
        var exception = await Assert.ThrowsAsync<JsonSchemaValidationException>(async () =>
        {
            await foreach (var person in JsonLines.ReadAsync<Person>(Stream("{\"name\":\"a\"}\n\n{\"name\":\"\"}\n{\"name\":\"c\"}"), cancellationToken: TestContext.Current.CancellationToken))
                names.Add(person.Name);
        });
        Assert.Equal(["a"], names);
        Assert.Equal(3, Assert.Single(exception.Report.Errors).Line);
    }

    [Fact]
    public async Task Memory_is_bounded_and_the_stream_stays_open()
    {
        var line = Encoding.UTF8.GetBytes("{\"name\":\"a\"}\n");
        using var stream = new PieceStream([.. Enumerable.Repeat(line, 100_000).SelectMany(static bytes => bytes)], 1 << 16);
        await foreach (var person in JsonLines.ReadAsync<Person>(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("a", person.Name);
            break;
        }

        Assert.InRange(stream.BytesRead, 1, 1 << 16);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task A_reading_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in JsonLines.ReadAsync<Person>(Stream("{\"name\":\"a\"}\n{\"name\":\"b\"}\n"), cancellationToken: cancellation.Token))
                await cancellation.CancelAsync();
        });
    }

    [Fact]
    public async Task What_was_not_taken_stays_in_the_pipe()
    {
        var pipe = PipeReader.Create(Stream("{\"name\":\"a\"}\nrest"));
        await foreach (var person in JsonLines.ReadAsync<Person>(pipe, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("a", person.Name);
            break;
        }

        var rest = await pipe.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("rest", Encoding.UTF8.GetString(rest.Buffer));
        await pipe.CompleteAsync();
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(static () => JsonLines.ReadItemsAsync<Person>((Stream)null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(static () => JsonLines.ReadAsync<Person>((PipeReader)null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new JsonStreamOptions { MaxItemLength = 0 });
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
