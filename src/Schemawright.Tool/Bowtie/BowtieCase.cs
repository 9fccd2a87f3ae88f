using System.Text.Json;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json.Strings;

namespace Schemawright.Tool.Bowtie;

/// <summary>The command <c>run</c>: one schema, the schemas that it may refer to, and instances.</summary>
internal static class BowtieCase
{
    /// <summary>Runs a case. Whatever goes wrong becomes the reply.</summary>
    /// <param name="command">The command.</param>
    /// <param name="dialect">The dialect of schemas that name none.</param>
    /// <param name="assertFormat">Whether <c>format</c> asserts; null where the dialect decides.</param>
    /// <param name="assertContent">Whether the content keywords assert.</param>
    /// <returns>The reply.</returns>
    public static string Run(BowtieCommandReader command, Dialect dialect, bool? assertFormat, bool assertContent)
    {
        try
        {
            var node = command.Find("case");
            if (node < 0)
                return BowtieReplies.Error(command.Sequence, "Property 'case' is required.");
            var test = new BowtieCommandReader(command.Json, node);
            var options = new JsonSchemaOptions { DefaultDialect = dialect, AssertFormat = assertFormat, AssertContent = assertContent, KnownDocuments = Registry(test) };
            return Run(command, test, options);
        }
        catch (InvalidSchemaException exception)
        {
            return BowtieReplies.Error(command.Sequence, exception.Message);
        }
        catch (Exception exception)
        {
            // The next case may well work; the harness shows the trace to who mends this program.
            return BowtieReplies.Error(command.Sequence, exception.Message, exception.ToString());
        }
    }

    private static string Run(BowtieCommandReader command, BowtieCommandReader test, JsonSchemaOptions options)
    {
        var tests = test.Find("tests");
        if (test.Find("schema") < 0 || tests < 0 || !test.Json.IsArray(tests))
            return BowtieReplies.Error(command.Sequence, "Properties 'schema' and 'tests' (an array) are required.");

        var schema = JsonSchema.FromText(test.Raw("schema").ToArray(), options);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            BowtieReplies.Begin(writer, command.Sequence);
            writer.WriteStartArray("results");
            var withAnnotations = command.String("output") == "annotations";
            for (var item = tests + 1; item < test.Json.EndOf(tests); item = test.Json.After(item))
                WriteResult(writer, schema, new BowtieCommandReader(test.Json, item), withAnnotations);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return BowtieReplies.TextOf(buffer);
    }

    private static void WriteResult(Utf8JsonWriter writer, JsonSchema schema, BowtieCommandReader test, bool withAnnotations)
    {
        var instance = test.Find("instance");
        if (instance < 0)
        {
            BowtieReplies.WriteError(writer, "Property 'instance' is required.");
            return;
        }

        var isValid = schema.IsValid(test.Json, instance);
        if (!isValid && schema.Explain(test.Json, instance).Errors is [{ Keyword: "" } limit, ..])
        {
            BowtieReplies.WriteError(writer, limit.Message);
            return;
        }

        writer.WriteStartObject();
        if (withAnnotations)
            BowtieAnnotations.Write(writer, schema, test.Json.RawValue(instance));
        else
            writer.WriteBoolean("valid", isValid);
        writer.WriteEndObject();
    }

    /// <summary>The documents of <c>registry</c>, each to be found under its URI.</summary>
    private static List<SchemaDocument> Registry(BowtieCommandReader test)
    {
        var documents = new List<SchemaDocument>();
        var json = test.Json;
        var registry = test.Find("registry");
        if (registry < 0 || !json.IsObject(registry))
            return documents;
        for (var name = registry + 1; name < json.EndOf(registry); name = json.After(name + 1))
            documents.Add(SchemaDocument.Create(json.RawValue(name + 1).ToArray(), null, JsonStrings.GetString(json, name)));
        return documents;
    }
}
