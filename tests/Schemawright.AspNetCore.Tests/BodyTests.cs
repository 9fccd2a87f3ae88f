using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Schemawright.AspNetCore.Tests;

/// <summary>Handlers get valid models; everything else is answered with problem details.</summary>
public class BodyTests(Shop shop)
{
    [Fact]
    public async Task A_valid_body_comes_back_as_it_was()
    {
        const string Body = """{"id":"é😀","state":"paid","lines":[{"article":"a","quantity":2.0}]}""";
        using var response = await PostAsync("/orders", Body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Body), await ReadAsync(response)));
    }

    [Fact]
    public async Task A_bad_body_is_answered_with_every_error_and_its_place()
    {
        using var response = await PostAsync("/orders", "{\n  \"id\": \"\",\n  \"lines\": [{ \"article\": \"a\", \"quantity\": 0 }]\n}");
        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal("The body is not valid.", (string?)problem["title"]);
        Assert.Equal("The body is not valid against its JSON Schema: 2 errors.", (string?)problem["detail"]);
        Assert.Equal("corner", (string?)problem["shop"]);
        Assert.StartsWith("https://tools.ietf.org/html/rfc9110", (string?)problem["type"], StringComparison.Ordinal);

        var errors = problem["errors"]!.AsArray();
        Assert.Equal(["/id", "/lines/0/quantity"], errors.Select(static error => (string?)error!["instanceLocation"]));
        Assert.Equal(["minLength", "minimum"], errors.Select(static error => (string?)error!["keyword"]));
        Assert.Equal([(2, 9), (3, 43)], errors.Select(static error => ((int)error!["line"]!, (int)error["column"]!)));
        Assert.Equal("https://example.org/order.schema.json#/properties/id/minLength", (string?)errors[0]!["absoluteKeywordLocation"]);
        Assert.All(errors, static error => Assert.NotEmpty((string?)error!["message"] ?? ""));
    }

    [Theory]
    [InlineData("{\"id\":\n  \"a\",}", "syntax", 2)]
    [InlineData("{\"id\":\n  \"a\"", "syntax", 2)]
    [InlineData("{\"id\":\"a\",\n\"id\":\"b\"}", "syntax", 2)]
    [InlineData("[]", "type", 1)]
    public async Task A_body_that_is_no_object_of_JSON_is_answered_with_its_place(string body, string keyword, int line)
    {
        using var response = await PostAsync("/orders", body);
        var error = Assert.Single((await ProblemAsync(response, HttpStatusCode.BadRequest))["errors"]!.AsArray())!;
        Assert.Equal(keyword, (string?)error["keyword"]);
        Assert.Equal(line, (int)error["line"]!);
    }

    [Fact]
    public async Task An_answer_holds_no_more_than_a_hundred_errors()
    {
        using var response = await PostAsync("/orders", $$"""{"id":"a","lines":[{{string.Join(',', Enumerable.Repeat("1", 1000))}}]}""");
        Assert.Equal(100, (await ProblemAsync(response, HttpStatusCode.BadRequest))["errors"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("/many", """[{"id":"a"},{"id":""}]""", "The value at $[1] is not valid against its JSON Schema: 1 error.")]
    [InlineData("/baskets", """{"order":{"id":""}}""", "The value at $.order is not valid against its JSON Schema: 1 error.")]
    public async Task A_model_inside_a_body_is_told_with_its_path(string path, string body, string detail)
    {
        using var response = await PostAsync(path, body);
        Assert.Equal(detail, (string?)(await ProblemAsync(response, HttpStatusCode.BadRequest))["detail"]);
    }

    [Fact]
    public async Task Other_bad_requests_are_told_in_the_words_of_the_framework()
    {
        using var page = await shop.Client.GetAsync(new Uri("/pages?page=first", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("page", (string?)(await ProblemAsync(page, HttpStatusCode.BadRequest))["detail"], StringComparison.Ordinal);

        using var nothing = await PostAsync("/orders", "");
        Assert.Contains("order", (string?)(await ProblemAsync(nothing, HttpStatusCode.BadRequest))["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_a_handler_is_no_bad_request_and_tells_nothing()
    {
        using var response = await shop.Client.GetAsync(new Uri("/broken", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("secret", (await ProblemAsync(response, HttpStatusCode.InternalServerError)).ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await ReadAsync(response);
        Assert.Equal((int)status, (int)problem["status"]!);
        return problem;
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await shop.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
