using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Schemawright.AspNetCore;

/// <summary>What an application says to take generated models as bodies.</summary>
public static class ModelServices
{
    /// <summary>
    /// Tells minimal APIs how to read and write the models of an assembly, without reflection, and answers a request whose body they refuse with the status 400 and
    /// problem details (RFC 9457) that hold every error. The pipeline needs <c>app.UseExceptionHandler()</c>.
    /// </summary>
    /// <remarks>
    /// A handler takes a model as <c>[FromBody] Order order</c>: without the attribute, ASP.NET Core wants a <c>TryParse</c> of text that comes from the address.
    /// Any other request for which it throws a <c>BadHttpRequestException</c> is answered with problem details, too, with its status and its message as the detail.
    /// <c>CustomizeProblemDetails</c> of <c>AddProblemDetails</c> has the last word on the answer.
    /// </remarks>
    /// <param name="services">The application's services.</param>
    /// <param name="models">The models: <c>JsonModels.Default</c> of each assembly that has some.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddJsonModels(this IServiceCollection services, params JsonModelTypeInfoResolver[] models)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(models);
        services.ConfigureHttpJsonOptions(options =>
        {
            for (var i = 0; i < models.Length; i++)
                options.SerializerOptions.TypeInfoResolverChain.Insert(i, models[i]);
        });

        // Without this, ASP.NET Core answers on its own, with an empty body.
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IExceptionHandler, BadRequestHandler>());
        return services;
    }
}
