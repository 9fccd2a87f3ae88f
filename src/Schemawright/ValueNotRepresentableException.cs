using Schemawright.Reports;

namespace Schemawright;

/// <summary>
/// A member was asked for its C# value, but its type can't hold the valid JSON value that was read: <c>1e400</c> as a <see cref="decimal"/>, a time with nanoseconds.
/// Nothing is rounded; <see cref="Json"/> has the value, and it is written back as it was.
/// </summary>
public sealed class ValueNotRepresentableException : OverflowException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="json">The value.</param>
    /// <param name="type">The type that can't hold it.</param>
    public ValueNotRepresentableException(JsonValue json, Type type)
        : base($"{Excerpt.Of(json.Utf8.Span)} is valid, but the C# type {(Nullable.GetUnderlyingType(type) ?? type).Name} can't represent it exactly.") => Json = json;

    /// <summary>The value as it was read.</summary>
    public JsonValue Json { get; }
}
