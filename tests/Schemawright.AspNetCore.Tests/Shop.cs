using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schemawright.AspNetCore.Tests;

[assembly: AssemblyFixture(typeof(Shop))]

namespace Schemawright.AspNetCore.Tests;

/// <summary>A small application on a free port of the loopback address.</summary>
public sealed class Shop : IAsyncLifetime
{
    private readonly WebApplication _application = Build();

    /// <summary>A client of the application.</summary>
    public HttpClient Client { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _application.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_application.Urls.Single());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddJsonModels(JsonModels.Default);
        builder.Services.AddProblemDetails(static options => options.CustomizeProblemDetails = static context => context.ProblemDetails.Extensions["shop"] = "corner");

        var application = builder.Build();
        application.UseExceptionHandler();
        application.MapPost("/orders", static ([FromBody] Order order) => TypedResults.Ok(order));
        application.MapPost("/many", static (List<Order> orders) => orders.Count);
        application.MapPost("/baskets", static (Basket basket) => basket.Order.Id);
        application.MapGet("/pages", static (int page) => page);
        application.MapGet("/broken", static string () => throw new InvalidOperationException("secret"));
        return application;
    }
}
