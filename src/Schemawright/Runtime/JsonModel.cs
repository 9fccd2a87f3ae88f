using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Schemawright.Json;
using Schemawright.Reports;
using Schemawright.Serialization;

namespace Schemawright.Runtime;

/// <summary>Reads, validates and writes models; what the members of every generated type call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModel
{
    /// <summary>Reads a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">A JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonSchemaValidationException">The text is not valid; the exception has all errors.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonModel<T> => TryParse<T>(utf8Json, out var value, out var report) ? value : throw new JsonSchemaValidationException(report);

    /// <summary>Reads a model, or says where and why the text is not valid.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">A JSON text.</param>
    /// <param name="value">The model when the answer is true.</param>
    /// <param name="report">All errors when the answer is false.</param>
    /// <returns>Whether the text is valid.</returns>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? value, out ValidationReport report)
        where T : IJsonModel<T>
    {
        using var index = JsonIndex.Rent();
        value = default;
        var isRead = TryIndex<T>(index, utf8Json, out var json) && T.TryRead(json, 0, out value);
        report = isRead ? ValidationReport.Valid : ModelReports.OfUnread<T>(index, utf8Json);
        return isRead;
    }

    /// <summary>Validates a text without building a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">A JSON text.</param>
    /// <returns>All errors.</returns>
    public static ValidationReport Validate<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonModel<T>
    {
        using var index = JsonIndex.Rent();
        return TryIndex<T>(index, utf8Json, out var json) && T.Accepts(json, 0) ? ValidationReport.Valid : ModelReports.OfInvalid<T>(index, utf8Json);
    }

    /// <summary>Whether a text is valid. Allocates nothing once it is warm.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">A JSON text.</param>
    /// <returns>The verdict.</returns>
    public static bool IsValid<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonModel<T>
    {
        using var index = JsonIndex.Rent();
        return TryIndex<T>(index, utf8Json, out var json) && T.Accepts(json, 0);
    }

    /// <summary>Validates a model that a program has made, with the rules that no single member can break.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <returns>All errors; their lines and columns are those of the compact JSON of the model.</returns>
    public static ValidationReport Validate<T>(T value)
        where T : IJsonModel<T>
    {
        using var buffer = JsonBuffer.Rent();
        T.Write(buffer.Writer, value);
        return Validate<T>(buffer.Complete());
    }

    /// <summary>Writes a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The model.</param>
    public static void WriteTo<T>(Utf8JsonWriter writer, T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        T.Write(writer, value);
    }

    /// <summary>The JSON of a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <param name="indented">Whether lines are broken and indented by two spaces a level; lines end with a line feed, the last one without.</param>
    /// <returns>A JSON text.</returns>
    public static string ToJson<T>(T value, bool indented = false)
        where T : IJsonModel<T>
    {
        using var buffer = JsonBuffer.Rent(indented);
        T.Write(buffer.Writer, value);
        return Encoding.UTF8.GetString(buffer.Complete());
    }

    /// <summary>The JSON of a model as UTF-8.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <param name="indented">Whether lines are broken and indented by two spaces a level; lines end with a line feed, the last one without.</param>
    /// <returns>A JSON text.</returns>
    public static byte[] ToUtf8Json<T>(T value, bool indented = false)
        where T : IJsonModel<T>
    {
        using var buffer = JsonBuffer.Rent(indented);
        T.Write(buffer.Writer, value);
        return buffer.Complete().ToArray();
    }

    /// <summary>How <c>System.Text.Json</c> reads and writes a model, without reflection.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <returns>The metadata, the same at each call.</returns>
    public static JsonTypeInfo<T> TypeInfo<T>()
        where T : IJsonModel<T> => ModelTypeInfo<T>.Value;

    /// <summary>Indexes a text as the reader of a model wants it: most meet every name anyway and refuse one that an object has twice themselves.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="index">The storage.</param>
    /// <param name="utf8Json">A text.</param>
    /// <param name="json">The indexed text, for the model. Until that has accepted it, an object may have a name twice.</param>
    /// <returns>Whether the text is JSON, as far as it is not left to the model.</returns>
    public static bool TryIndex<T>(JsonIndex index, ReadOnlySpan<byte> utf8Json, out IndexedJson json)
        where T : IJsonModel<T>
    {
        if (T.ChecksNames)
        {
            var isBuilt = index.TryBuildWithUncheckedNames(utf8Json);
            json = index.OverUncheckedNames(utf8Json);
            return isBuilt;
        }
        else
        {
            var isBuilt = index.TryBuild(utf8Json, null, out _);
            json = index.Over(utf8Json);
            return isBuilt;
        }
    }
}
