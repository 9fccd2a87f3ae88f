using System.Text;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Streaming;

public class JsonArraysTests
{
    public static TheoryData<int> Sizes { get; } = [1, 2, 3, 7, 64, 1 << 20];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Every_item_is_read_and_errors_stand_where_editors_show_them(int size)
    {
        const string Text = "\uFEFF\r\n[ {\"name\":\"é😀\"}, {\"name\":\"\"},\r\n\n  { \"name\": \"b\",\n    \"tags\": [\"}\", 1] },\r7, [], {\"name\":\"last\"}\n]\n";
        var lines = await Items.ShowAsync(JsonArrays.ReadItemsAsync<Person>(new PieceStream(Encoding.UTF8.GetBytes(Text), size), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(
            ["0@2 é😀", "1@2 !/1/name minLength 2:27", "2@4 !/2/tags/1 type 5:19", "3@6 !/3 type 6:1", "4@6 !/4 type 6:4", "5@6 last"],
            lines);
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData(" [ ] ", 0)]
    [InlineData("[{\"name\":\"a\"}]", 1)]
    public async Task An_array_may_be_short(string text, int count) =>
        Assert.Equal(count, (await Items.ShowAsync(JsonArrays.ReadItemsAsync<Person>(Stream(text), cancellationToken: TestContext.Current.CancellationToken))).Count);

    [Theory]
    [InlineData("", 1, 1, 0)]
    [InlineData("\n\n {\"name\":\"a\"}", 3, 2, 0)]
    [InlineData("7", 1, 1, 0)]
    [InlineData("[{\"name\":\"a\"},\n{\"name\":\"b\"}", 2, 13, 2)]
    [InlineData("[{\"name\":\"a\"}\n{\"name\":\"b\"}]", 2, 1, 1)]
    [InlineData("[{\"name\":\"a\"}]\n]", 2, 1, 1)]
    [InlineData("[{\"name\":\"a\"},]", 1, 15, 1)]
    [InlineData("[{\"name\":\"a\"}, nul]", 1, 19, 1)]
    public async Task What_is_no_array_ends_the_reading_with_its_place(string text, int line, int column, int read)
    {
        var count = 0;
        var exception = await Assert.ThrowsAsync<JsonSchemaValidationException>(async () =>
        {
            await foreach (var _ in JsonArrays.ReadAsync<Person>(Stream(text), cancellationToken: TestContext.Current.CancellationToken))
                count++;
        });
        var error = Assert.Single(exception.Report.Errors);
        Assert.Equal((line, column, "syntax", read), (error.Line, error.Column, error.Keyword, count));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task An_item_that_is_too_long_ends_the_reading_before_it_is_held(int size)
    {
        var stream = new PieceStream(Encoding.UTF8.GetBytes($"[{{\"name\":\"a\"}},\n {{\"name\":\"{new string('x', 1_000_000)}\"}}]"), size);
        var exception = await Assert.ThrowsAsync<JsonSchemaValidationException>(async () =>
        {
            await foreach (var person in JsonArrays.ReadAsync<Person>(stream, new JsonStreamOptions { MaxItemLength = 100 }, TestContext.Current.CancellationToken))
                Assert.Equal("a", person.Name);
        });
        var error = Assert.Single(exception.Report.Errors);
        Assert.Equal((2, 2), (error.Line, error.Column));
        Assert.InRange(stream.BytesRead, 100, 1 << 17);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
