using System.Text;
using System.Text.Json;

namespace Schemawright.Conformance.Tests;

/// <summary>One schema of the suite with its instances.</summary>
internal static class SuiteCase
{
    /// <summary>Evaluates all instances.</summary>
    /// <param name="group">The case: <c>schema</c> and <c>tests</c>.</param>
    /// <param name="options">How to load and evaluate.</param>
    /// <returns>Each test with what is wrong about our verdict; null where nothing is.</returns>
    public static IEnumerable<(string Test, string? Problem)> Run(JsonElement group, JsonSchemaOptions options)
    {
        JsonSchema? schema = null;
        string? refusal = null;
        try
        {
            schema = JsonSchema.FromText(group.GetProperty("schema").GetRawText(), options);
        }
        catch (InvalidSchemaException exception)
        {
            refusal = exception.Message;
        }

        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var problem = schema is null ? refusal : Check(schema, test);
            yield return (test.GetProperty("description").GetString()!, problem);
        }
    }

    private static string? Check(JsonSchema schema, JsonElement test)
    {
        var instance = Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText());
        var expected = test.GetProperty("valid").GetBoolean();
        if (schema.IsValid(instance) != expected)
            return $"the verdict should be {expected}";
        var report = schema.Validate(instance);
        return report.IsValid == expected ? null : $"the report should be {expected}, but says: {report}";
    }
}
