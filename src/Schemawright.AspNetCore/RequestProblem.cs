using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Schemawright.AspNetCore;

/// <summary>Puts what is wrong with a request into problem details (RFC 9457).</summary>
internal static class RequestProblem
{
    private const string Errors = "errors";

    /// <summary>The problem of a request that could not be bound.</summary>
    /// <param name="request">What ASP.NET Core threw.</param>
    /// <returns>The status that it chose. Where a body was refused, the member <c>errors</c> says where and why.</returns>
    public static ProblemDetails Of(BadHttpRequestException request) => request.InnerException switch
    {
        JsonException { InnerException: JsonSchemaValidationException refusal } json => OfReport(refusal.Report, PlaceOf(json), request.StatusCode),
        JsonException syntax => OfSyntax(syntax, request.StatusCode),
        _ => new ProblemDetails { Status = request.StatusCode, Detail = request.Message },
    };

    /// <summary>A model may be a part of a body that has no schema itself.</summary>
    private static string PlaceOf(JsonException exception) => exception.Path is null or "$" ? "The body" : $"The value at {exception.Path}";

    private static ProblemDetails OfReport(ValidationReport report, string place, int status)
    {
        var count = report.Errors.Count;
        var problem = new ProblemDetails
        {
            Status = status,
            Title = "The body is not valid.",
            Detail = string.Create(CultureInfo.InvariantCulture, $"{place} is not valid against its JSON Schema: {count} {(count == 1 ? "error" : "errors")}."),
        };
        problem.Extensions[Errors] = ErrorList.Of(report.Errors);
        return problem;
    }

    /// <summary>The body is no JSON, or no JSON of a type that has no schema.</summary>
    private static ProblemDetails OfSyntax(JsonException exception, int status)
    {
        var problem = new ProblemDetails { Status = status, Title = "The body is not valid.", Detail = "The body can't be read as JSON." };
        problem.Extensions[Errors] = ErrorList.OfSyntax(exception);
        return problem;
    }
}
