using System.Globalization;

namespace Schemawright.Tests.Streaming;

/// <summary>Puts items into one line each.</summary>
internal static class Items
{
    /// <summary><c>0@1 Min</c> for a person, <c>1@3 !/name minLength 3:9</c> for a bad one.</summary>
    public static async Task<IReadOnlyList<string>> ShowAsync(IAsyncEnumerable<JsonItem<Schemawright.Tests.Models.Person>> items)
    {
        var lines = new List<string>();
        await foreach (var item in items.WithCancellation(TestContext.Current.CancellationToken))
        {
            var errors = item.Report.Errors.Select(static error => string.Create(CultureInfo.InvariantCulture, $" !{error.InstanceLocation} {error.Keyword} {error.Line}:{error.Column}"));
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{item.Index}@{item.Line}{(item.IsValid ? " " + item.Value.Name : "")}{string.Concat(errors)}"));
        }

        return lines;
    }
}
