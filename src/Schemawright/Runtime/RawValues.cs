using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime;

/// <summary>
/// The JSON that members were read from, where their C# values would be written differently (<c>1.0</c> as an <see cref="int"/>, <c>1e3</c>), or where the
/// C# type can't hold a valid value at all (<c>1e400</c> as a <see cref="decimal"/>, a nanosecond).
/// </summary>
/// <remarks>
/// Two models whose members are equal are equal, whatever their texts were; only the values that no C# value stands for are compared here.
/// It is immutable; a copy of a model may share it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RawValues : IEquatable<RawValues>
{
    private readonly Entry[]? _entries;

    private RawValues(Entry[]? entries) => _entries = entries;

    /// <summary>Whether the values that C# can't hold are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator ==(RawValues left, RawValues right) => left.Equals(right);

    /// <summary>Whether the values that C# can't hold differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator !=(RawValues left, RawValues right) => !left.Equals(right);

    /// <summary>Keeps the text of a member.</summary>
    /// <param name="texts">The texts of the model.</param>
    /// <param name="property">The member's number in the model.</param>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    public static void Keep(ref RawValues texts, int property, in IndexedJson json, int node) => texts = texts.With(new Entry(property, JsonValue.Read(json, node), null));

    /// <summary>Reads the value of a member, and keeps its text where the C# value alone would not give it back.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TCodec">Reads and writes it.</typeparam>
    /// <param name="texts">The texts of the model.</param>
    /// <param name="property">The member's number in the model.</param>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="value">The C# value when the answer is true; the default of the type where the type can't hold the value.</param>
    /// <returns>Whether the value is valid.</returns>
    public static bool TryRead<T, TCodec>(ref RawValues texts, int property, in IndexedJson json, int node, out T value)
        where TCodec : IJsonCodec<T>
    {
        if (TCodec.TryRead(json, node, out value!))
        {
            if (!TCodec.KeepsRawValue(json, node))
                Keep(ref texts, property, json, node);
            return true;
        }

        if (!TCodec.Accepts(json, node))
            return false;
        texts = texts.With(new Entry(property, JsonValue.Read(json, node), typeof(T)));
        return true;
    }

    /// <summary>Gives the value of a member, unless its C# type can't hold it.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="property">The member's number in the model.</param>
    /// <param name="value">The value of its field.</param>
    /// <returns><paramref name="value"/>.</returns>
    /// <exception cref="ValueNotRepresentableException">The JSON value is valid, but the C# type can't hold it.</exception>
    public T GetOrThrow<T>(int property, T value)
    {
        if (_entries is not null && PositionOf(property) is >= 0 and var position && _entries[position].UnrepresentableType is { } type)
            throw new ValueNotRepresentableException(_entries[position].Text, type);
        return value;
    }

    /// <summary>Whether the text of a member has been kept.</summary>
    /// <param name="property">The member's number in the model.</param>
    /// <returns>True where <see cref="TryWrite"/> writes it.</returns>
    public bool Has(int property) => PositionOf(property) >= 0;

    /// <summary>The texts without that of a member which has been set to another value.</summary>
    /// <param name="property">The member's number in the model.</param>
    /// <returns>The other texts.</returns>
    public RawValues Without(int property)
    {
        var position = PositionOf(property);
        if (position < 0)
            return this;
        return new(_entries!.Length == 1 ? null : [.. _entries.AsSpan(0, position), .. _entries.AsSpan(position + 1)]);
    }

    /// <summary>Writes the text of a member where it has been kept.</summary>
    /// <param name="writer">Where to write; the property name has been written already.</param>
    /// <param name="property">The member's number in the model.</param>
    /// <returns>False where nothing was kept, and nothing written.</returns>
    public bool TryWrite(Utf8JsonWriter writer, int property)
    {
        var position = PositionOf(property);
        if (position < 0)
            return false;
        _entries![position].Text.WriteTo(writer);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(RawValues other)
    {
        if (_entries is null && other._entries is null)
            return true;
        var (unheld, others) = (NotRepresentable(), other.NotRepresentable());
        return unheld.Count() == others.Count() && unheld.All(others.Contains);
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var entry in NotRepresentable())
            hash ^= entry.GetHashCode();
        return hash;
    }

    private RawValues With(Entry entry) => new([.. Without(entry.Property)._entries ?? [], entry]);

    private IEnumerable<Entry> NotRepresentable() => (_entries ?? []).Where(static entry => entry.UnrepresentableType is not null);

    private int PositionOf(int property)
    {
        for (var i = 0; i < (_entries?.Length ?? 0); i++)
        {
            if (_entries![i].Property == property)
                return i;
        }

        return -1;
    }

    /// <param name="Property">The member's number in the model.</param>
    /// <param name="Text">Its text.</param>
    /// <param name="UnrepresentableType">The type that can't hold the value; null where the C# value is there.</param>
    private readonly record struct Entry(int Property, JsonValue Text, Type? UnrepresentableType);
}
