using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Schemawright;
using Schemawright.AspNetCore;
using WebApp;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddJsonModels(JsonModels.Default);

var app = builder.Build();
app.UseExceptionHandler();

// The handler gets valid orders only.
app.MapPost("/orders", static ([FromBody] Order order) => TypedResults.Ok(order with { Customer = order.Customer.ToUpperInvariant() }));

// A body of any length, one order a line: each is checked as it arrives.
app.MapPost("/orders/lines", static async Task<Ok<string>> (HttpRequest request, CancellationToken cancellation) =>
{
    var (count, refused) = (0, new List<int>());
    await foreach (var item in JsonLines.ReadItemsAsync<Order>(request.BodyReader, cancellationToken: cancellation))
    {
        if (item.IsValid)
            count += item.Value.Lines.Sum(static line => line.Quantity);
        else
            refused.Add(item.Line);
    }

    return TypedResults.Ok($"{count} articles, refused lines: {string.Join(' ', refused)}");
});

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
await PostAsync("/orders", """{"customer":"Min","lines":[{"article":"AB-123","quantity":2}]}""");
await PostAsync("/orders", "{\n  \"customer\": \"Min\",\n  \"lines\": [{ \"article\": \"AB-123\", \"quantity\": 0 }]\n}");
await PostAsync("/orders", "{\"customer\": \"Min\",}");
await PostAsync("/orders/lines", "{\"customer\":\"Min\",\"lines\":[{\"article\":\"AB-123\",\"quantity\":2}]}\n{}\n{\"customer\":\"Ha\",\"lines\":[{\"article\":\"CD-456\",\"quantity\":5}]}\n");
await app.StopAsync();

async Task PostAsync(string path, string body)
{
    using var content = new StringContent(body, Encoding.UTF8, "application/json");
    using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
    Console.WriteLine($"{(int)response.StatusCode} {response.Content.Headers.ContentType?.MediaType}");
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}
