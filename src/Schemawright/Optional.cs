using System.Diagnostics.CodeAnalysis;

namespace Schemawright;

/// <summary>
/// A member that may be absent. With a nullable <typeparamref name="T"/> the three states of JSON stay apart: absent, <c>null</c> and a value.
/// </summary>
/// <typeparam name="T">The type of the value, nullable where the schema admits <c>null</c>.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>A member that is present.</summary>
    /// <param name="value">Its value; null stands for JSON's <c>null</c>.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>A member that is absent; the same as <c>default</c>.</summary>
    public static Optional<T> Absent => default;

    /// <summary>Whether the member is present, be it as <c>null</c>.</summary>
    public bool HasValue { get; }

    /// <summary>The value of a member that is present.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The property is absent.");

    /// <summary>The value, or <c>default</c> where the member is absent.</summary>
    public T? ValueOrDefault => _value;

    /// <summary>A member that is present.</summary>
    /// <param name="value">Its value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent or have equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value where the member is present.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the member is present.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(_value) : 0;

    /// <summary>The value as text; <c>(absent)</c> and <c>(null)</c> for the other two states.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? "(null)" : "(absent)";
}
