using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Schemawright.AspNetCore;

/// <summary>Answers requests that could not be bound.</summary>
internal sealed class BadRequestHandler : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException request)
            return false;
        await TypedResults.Problem(RequestProblem.Of(request)).ExecuteAsync(httpContext);
        return true;
    }
}
