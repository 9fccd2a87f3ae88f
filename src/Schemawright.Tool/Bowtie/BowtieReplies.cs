using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Schemawright.Dialects;

namespace Schemawright.Tool.Bowtie;

/// <summary>The replies of Bowtie's protocol, each one line of ASCII.</summary>
internal static class BowtieReplies
{
    private const string Home = "https://github.com/schemawright/schemawright";

    /// <summary>The reply to <c>start</c>.</summary>
    /// <param name="protocol">The version of the protocol.</param>
    public static string Implementation(int protocol)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", protocol);
            writer.WriteStartObject("implementation");
            writer.WriteString("language", "csharp");
            writer.WriteString("name", "schemawright");
            writer.WriteString("version", ToolVersion.Text);
            writer.WriteString("homepage", Home);
            writer.WriteString("source", Home);
            writer.WriteString("issues", Home + "/issues");
            writer.WriteString("language_version", Environment.Version.ToString());
            writer.WriteString("os", RuntimeInformation.OSDescription);
            writer.WriteStartArray("dialects");
            // Version 1 is understood, but not released, so harnesses do not ask for it.
            foreach (var dialect in DialectCatalog.All.Reverse().Where(static dialect => dialect != DialectCatalog.Version1))
                writer.WriteStringValue(Identifier(dialect));
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return TextOf(buffer);
    }

    /// <summary>Says that a command could not be carried out.</summary>
    /// <param name="sequence">The command's <c>seq</c> as it was written.</param>
    /// <param name="message">Why.</param>
    /// <param name="trace">Where this program failed; null where the command is to blame.</param>
    public static string Error(ReadOnlySpan<byte> sequence, string message, string? trace = null)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Begin(writer, sequence);
            WriteErrorMembers(writer, message, trace);
            writer.WriteEndObject();
        }

        return TextOf(buffer);
    }

    /// <summary>Says that one test could not be carried out.</summary>
    public static void WriteError(Utf8JsonWriter writer, string message)
    {
        writer.WriteStartObject();
        WriteErrorMembers(writer, message, null);
        writer.WriteEndObject();
    }

    /// <summary>Begins the reply to <c>run</c>.</summary>
    /// <param name="writer">Takes the reply.</param>
    /// <param name="sequence">The command's <c>seq</c> as it was written.</param>
    public static void Begin(Utf8JsonWriter writer, ReadOnlySpan<byte> sequence)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("seq");
        writer.WriteRawValue(sequence);
    }

    /// <summary>What was written, as text.</summary>
    public static string TextOf(MemoryStream buffer) => Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));

    private static void WriteErrorMembers(Utf8JsonWriter writer, string message, string? trace)
    {
        writer.WriteBoolean("errored", true);
        writer.WriteStartObject("context");
        writer.WriteString("message", message);
        if (trace is not null)
            writer.WriteString("traceback", trace);
        writer.WriteEndObject();
    }

    /// <summary>The drafts before 2019-09 write their identifiers with an empty fragment.</summary>
    private static string Identifier(Dialect dialect) => dialect.Uri.StartsWith("http:", StringComparison.Ordinal) ? dialect.Uri + "#" : dialect.Uri;
}
