using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Reports;
using Schemawright.Serialization;

namespace Schemawright.Runtime;

/// <summary>What a union of values holds: the number of its case, the C# value, and the JSON where that value alone would not give it back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionValue : IEquatable<UnionValue>
{
    // Null where the C# type can't hold the value, which is then in the JSON alone.
    private readonly object? _value;
    private readonly JsonValue? _json;

    private UnionValue(int @case, object? value, JsonValue? json) => (Case, _value, _json) = (@case, value, json);

    /// <summary>The number of the case.</summary>
    public int Case { get; }

    /// <summary>Whether two values are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator ==(UnionValue left, UnionValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator !=(UnionValue left, UnionValue right) => !left.Equals(right);

    /// <summary>Takes a value of a case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <param name="case">The number of the case.</param>
    /// <param name="value">The value, which is valid.</param>
    /// <returns>The union's value.</returns>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    public static UnionValue Of<T>(int @case, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new UnionValue(@case, value, null);
    }

    /// <summary>Takes a value of a case for a union that decides itself which case a value belongs to, or refuses it.</summary>
    /// <typeparam name="TUnion">The union.</typeparam>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">Writes the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The union.</returns>
    /// <exception cref="ArgumentException">The union does not accept the value.</exception>
    public static TUnion Convert<TUnion, T, TCodec>(T value)
        where TUnion : IJsonModel<TUnion>
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var buffer = JsonBuffer.Rent();
        TCodec.Write(buffer.Writer, value);
        var utf8 = buffer.Complete();
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, null, out _) && TUnion.TryRead(index.Over(utf8), 0, out var union)
            ? union
            : throw new ArgumentException($"The value {Excerpt.Of(utf8)} is not a valid {typeof(TUnion).Name}.", nameof(value));
    }

    /// <summary>Reads a value of a case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">Reads and checks it.</typeparam>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="case">The number of the case.</param>
    /// <param name="value">The value when the answer is true.</param>
    /// <param name="keepsJson">Whether the value may belong to other cases, too, so that its JSON is kept for their views.</param>
    /// <returns>Whether the value holds to the case's schema.</returns>
    public static bool TryRead<T, TCodec>(in IndexedJson json, int node, int @case, out UnionValue value, bool keepsJson = false)
        where TCodec : IJsonCodec<T>
    {
        value = default;
        var isRead = TCodec.TryRead(json, node, out var read);

        // What the C# type can't hold keeps its text.
        if (!isRead && !TCodec.Accepts(json, node))
            return false;
        value = new UnionValue(@case, isRead ? read : null, isRead && !keepsJson && TCodec.KeepsRawValue(json, node) ? null : JsonValue.Read(json, node));
        return true;
    }

    /// <summary>The value of the case that it belongs to.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="ValueNotRepresentableException">The JSON value is valid, but the C# type can't hold it.</exception>
    public T Get<T>() => _value is T value ? value : throw new ValueNotRepresentableException(_json ?? JsonValue.Null, typeof(T));

    /// <summary>The value as one of a case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">Reads the view of a case.</typeparam>
    /// <param name="case">The number of the case.</param>
    /// <param name="value">The value when the answer is true.</param>
    /// <returns>Whether the value belongs to the case.</returns>
    /// <exception cref="ValueNotRepresentableException">The JSON value is valid, but the C# type can't hold it.</exception>
    public bool TryGet<T, TCodec>(int @case, [MaybeNullWhen(false)] out T value)
        where TCodec : IJsonCodec<T>
    {
        value = default;
        if (@case == Case)
            value = Get<T>();
        return @case == Case || (_json is not null && TCodec.TryRead(_json.AsIndexed(), 0, out value));
    }

    /// <summary>Writes the value of the case that it belongs to.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">Writes it.</typeparam>
    /// <param name="writer">Where to write.</param>
    public void Write<T, TCodec>(Utf8JsonWriter writer)
        where TCodec : IJsonCodec<T>
    {
        if (_json is not null)
            _json.WriteTo(writer);
        else
            TCodec.Write(writer, Get<T>());
    }

    /// <inheritdoc/>
    public bool Equals(UnionValue other) => Case == other.Case && (_value is null && other._value is null ? _json == other._json : Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnionValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Case, _value ?? _json);
}
