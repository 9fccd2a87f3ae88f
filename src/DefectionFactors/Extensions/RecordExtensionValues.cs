using System.Diagnostics.CodeAnalysis;
using Schemawright;
using Schemawright.Runtime;

namespace DefectionFactors.Extensions;

/// <summary>Values of extensions as types that Schemawright generated from their schemas.</summary>
public static class RecordExtensionValues
{
    /// <summary>Reads the values that a record has under a prefix.</summary>
    /// <typeparam name="TExtension">The type that was generated from the extension's schema.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="prefix">The prefix without colon, such as <c>nkdb</c>.</param>
    /// <param name="extension">The values when the answer is true.</param>
    /// <returns>Whether the record has any value under the prefix.</returns>
    /// <exception cref="JsonSchemaValidationException">The values break the extension's schema, which rule DFR604 would have told.</exception>
    public static bool TryGetExtension<TExtension>(this FactorRecord record, string prefix, [NotNullWhen(true)] out TExtension? extension)
        where TExtension : class, IJsonModel<TExtension>
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(prefix);
        var payload = ExtensionPayload.Of(record.Extensions, prefix);
        extension = payload.IsEmpty ? null : JsonModel.Parse<TExtension>(payload.Span);
        return extension is not null;
    }

    /// <summary>Gives a record other values under a prefix; those of other prefixes stay.</summary>
    /// <typeparam name="TRecord">The kind of the record.</typeparam>
    /// <typeparam name="TExtension">The type that was generated from the extension's schema.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="prefix">The prefix without colon; the dataset has to declare it.</param>
    /// <param name="extension">The values.</param>
    /// <returns>A new record.</returns>
    /// <exception cref="ArgumentException">The extension is no object, or the record's schema refuses one of its names: letters and digits only, and none that names a personal detail.</exception>
    public static TRecord WithExtension<TRecord, TExtension>(this TRecord record, string prefix, TExtension extension)
        where TRecord : FactorRecord
        where TExtension : class, IJsonModel<TExtension>
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(extension);
        var values = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var (key, value) in record.Extensions ?? ValueMap<JsonValue>.Empty)
        {
            if (!ExtensionPayload.IsUnder(key, prefix))
                values.Add(key, value);
        }

        var payload = JsonValue.Parse(JsonModel.ToUtf8Json(extension)).AsElement();
        if (payload.ValueKind != System.Text.Json.JsonValueKind.Object)
            throw new ArgumentException("The values of an extension must be written as an object.", nameof(extension));
        foreach (var member in payload.EnumerateObject())
            values.Add($"{prefix}:{member.Name}", JsonValue.FromElement(member.Value));
        FactorRecord changed = record;
        return (TRecord)(changed with { Extensions = values.Count == 0 ? null : [.. values] });
    }
}
