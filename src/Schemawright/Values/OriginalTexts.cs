using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Schema.Json;

namespace Schemawright;

/// <summary>
/// The JSON that members were read from, where their C# values would be written differently: <c>1.0</c> as an <see cref="int"/>, <c>1e3</c>.
/// </summary>
/// <remarks>
/// Two models whose members are equal are equal, whatever their texts were: all instances of this type are equal to one another.
/// It is immutable; a copy of a model may share it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OriginalTexts : IEquatable<OriginalTexts>
{
    private readonly Entry[]? _entries;

    private OriginalTexts(Entry[]? entries) => _entries = entries;

    /// <summary>Always true.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True.</returns>
    public static bool operator ==(OriginalTexts left, OriginalTexts right) => left.Equals(right);

    /// <summary>Always false.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>False.</returns>
    public static bool operator !=(OriginalTexts left, OriginalTexts right) => !left.Equals(right);

    /// <summary>Keeps the text of a member.</summary>
    /// <param name="texts">The texts of the model.</param>
    /// <param name="property">The member's number in the model.</param>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    public static void Keep(ref OriginalTexts texts, int property, in IndexedJson json, int node) =>
        texts = new([.. texts.Without(property)._entries ?? [], new(property, JsonValue.Read(json, node))]);

    /// <summary>The texts without that of a member which has been set to another value.</summary>
    /// <param name="property">The member's number in the model.</param>
    /// <returns>The other texts.</returns>
    public OriginalTexts Without(int property)
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
    public bool Equals(OriginalTexts other) => true;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OriginalTexts;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private int PositionOf(int property)
    {
        for (var i = 0; i < (_entries?.Length ?? 0); i++)
        {
            if (_entries![i].Property == property)
                return i;
        }

        return -1;
    }

    private readonly record struct Entry(int Property, JsonValue Text);
}
