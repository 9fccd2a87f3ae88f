using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Reports;
using Schemawright.Serialization;
using Schemawright.Values;

namespace Schemawright.Runtime;

/// <summary>Named values as plain text: what a string says, without quotes, and numbers and booleans as JSON writes them. Cultures have no say.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NamedValueFormat
{
    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">The named value.</typeparam>
    /// <param name="text">Plain text.</param>
    /// <param name="isString">Whether the value's JSON is a string.</param>
    /// <param name="value">The value when the answer is true.</param>
    /// <returns>Whether the text is a value that holds to the schema.</returns>
    public static bool TryParse<T>(ReadOnlySpan<char> text, bool isString, [MaybeNullWhen(false)] out T value)
        where T : IJsonModel<T>
    {
        value = default;
        if (UnicodeStrings.IndexOfLoneSurrogate(text) >= 0)
            return false;
        using var buffer = JsonBuffer.Rent();
        if (isString)
            buffer.Writer.WriteStringValue(text);
        var utf8 = isString ? buffer.Complete() : Encoding.UTF8.GetBytes(text.ToString());
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, null, out _) && T.TryRead(index.Over(utf8), 0, out value);
    }

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">The named value.</typeparam>
    /// <param name="text">Plain text.</param>
    /// <param name="isString">Whether the value's JSON is a string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no value that holds to the schema.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text, bool isString)
        where T : IJsonModel<T> =>
        TryParse<T>(text, isString, out var value) ? value : throw new FormatException($"'{Excerpt.Of(Encoding.UTF8.GetBytes(text.ToString()))}' is not a valid {typeof(T).Name}.");

    /// <summary>Writes a value as text.</summary>
    /// <typeparam name="T">The named value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Plain text that <see cref="Parse"/> reads.</returns>
    public static string Of<T>(T value)
        where T : IJsonModel<T>
    {
        using var buffer = JsonBuffer.Rent();
        T.Write(buffer.Writer, value);
        var utf8 = buffer.Complete();
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, null, out _) && index.Over(utf8) is var json && json.IsString(0) ? JsonStrings.GetString(json, 0) : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many UTF-16 code units the text has; 0 where the answer is false.</param>
    /// <returns>Whether there was room.</returns>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Copies a text as UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes the text has; 0 where the answer is false.</param>
    /// <returns>Whether there was room.</returns>
    public static bool TryCopy(string text, Span<byte> utf8Destination, out int bytesWritten)
    {
        var fits = Utf8.FromUtf16(text, utf8Destination, out _, out bytesWritten) == System.Buffers.OperationStatus.Done;
        bytesWritten = fits ? bytesWritten : 0;
        return fits;
    }
}
