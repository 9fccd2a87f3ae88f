using System.ComponentModel;
using Schemawright.Json;
using Schemawright.Json.Numbers;
using Schemawright.Json.Strings;
using Schemawright.Runtime.Tables;

namespace Schemawright.Runtime.Checks;

/// <summary>
/// The assertions of JSON Schema Validation sections 6 and 7, one method each. As there, an assertion that speaks of another JSON type holds.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonChecks
{
    /// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="minimum">The least length; 0 for none.</param>
    /// <param name="maximum">The greatest length; <see cref="int.MaxValue"/> for none.</param>
    /// <returns>The verdict.</returns>
    public static bool Length(in IndexedJson json, int node, int minimum, int maximum)
    {
        if (!json.IsString(node))
            return true;

        // A code point is at least one byte and at most four; twelve as a pair of escapes. That settles most strings uncounted.
        var bytes = json.RawString(node).Length;
        if (bytes < minimum)
            return false;
        if (bytes <= maximum && (bytes + 3) / 4 >= (json.HasEscapes(node) ? minimum * 3L : minimum))
            return true;
        var length = JsonStrings.CodePointCount(json, node);
        return length >= minimum && length <= maximum;
    }

    /// <summary><c>pattern</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="pattern">The expression, which may match anywhere in the string.</param>
    /// <returns>The verdict.</returns>
    public static bool Pattern(in IndexedJson json, int node, JsonPattern pattern) => !json.IsString(node) || pattern.IsMatch(json, node);

    /// <summary><c>format</c> as an assertion.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="format">The format.</param>
    /// <returns>The verdict.</returns>
    public static bool Format(in IndexedJson json, int node, JsonFormat format) => format.Accepts(json, node);

    /// <summary><c>type</c> with the one name <c>integer</c>: a number without a fraction, <c>1.0</c> too.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The verdict, which is false for other types.</returns>
    public static bool IsInteger(in IndexedJson json, int node) =>
        json.IsNumber(node) && (json.IsPlainInteger(node) || JsonNumbers.IsInteger(json.RawValue(node)));

    /// <summary><c>minimum</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound as JSON.</param>
    /// <returns>The verdict.</returns>
    public static bool AtLeast(in IndexedJson json, int node, ReadOnlySpan<byte> bound) =>
        !json.IsNumber(node) || JsonNumbers.Compare(json.RawValue(node), bound) >= 0;

    /// <summary><c>maximum</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound as JSON.</param>
    /// <returns>The verdict.</returns>
    public static bool AtMost(in IndexedJson json, int node, ReadOnlySpan<byte> bound) =>
        !json.IsNumber(node) || JsonNumbers.Compare(json.RawValue(node), bound) <= 0;

    /// <summary><c>exclusiveMinimum</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound as JSON.</param>
    /// <returns>The verdict.</returns>
    public static bool Above(in IndexedJson json, int node, ReadOnlySpan<byte> bound) =>
        !json.IsNumber(node) || JsonNumbers.Compare(json.RawValue(node), bound) > 0;

    /// <summary><c>exclusiveMaximum</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="bound">The bound as JSON.</param>
    /// <returns>The verdict.</returns>
    public static bool Below(in IndexedJson json, int node, ReadOnlySpan<byte> bound) =>
        !json.IsNumber(node) || JsonNumbers.Compare(json.RawValue(node), bound) < 0;

    /// <summary><c>multipleOf</c>, exactly: <c>0.3</c> is a multiple of <c>0.1</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="divisor">The divisor as JSON.</param>
    /// <returns>The verdict.</returns>
    public static bool MultipleOf(in IndexedJson json, int node, ReadOnlySpan<byte> divisor) =>
        !json.IsNumber(node) || JsonNumbers.IsMultipleOf(json.RawValue(node), divisor);

    /// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="minimum">The least count; 0 for none.</param>
    /// <param name="maximum">The greatest count; <see cref="int.MaxValue"/> for none.</param>
    /// <returns>The verdict.</returns>
    public static bool Items(in IndexedJson json, int node, int minimum, int maximum)
    {
        if (!json.IsArray(node))
            return true;
        var count = json.CountOf(node);
        return count >= minimum && count <= maximum;
    }

    /// <summary><c>uniqueItems</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The verdict.</returns>
    public static bool UniqueItems(in IndexedJson json, int node) => !json.IsArray(node) || JsonEquality.HasUniqueItems(json, node);

    /// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="minimum">The least count; 0 for none.</param>
    /// <param name="maximum">The greatest count; <see cref="int.MaxValue"/> for none.</param>
    /// <returns>The verdict.</returns>
    public static bool Properties(in IndexedJson json, int node, int minimum, int maximum)
    {
        if (!json.IsObject(node))
            return true;
        var count = json.CountOf(node);
        return count >= minimum && count <= maximum;
    }

    /// <summary><c>propertyNames</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="check">What every member name, as a string, must meet.</param>
    /// <returns>The verdict.</returns>
    public static bool PropertyNames(in IndexedJson json, int node, SchemaCheck check)
    {
        if (!json.IsObject(node))
            return true;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (!check.Accepts(json, name))
                return false;
        }

        return true;
    }

    /// <summary>Every member name matches a pattern: <c>propertyNames</c>, or <c>patternProperties</c> beside <c>additionalProperties: false</c>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The verdict; true for values of other types.</returns>
    public static bool MemberNames(in IndexedJson json, int node, JsonPattern pattern)
    {
        if (!json.IsObject(node))
            return true;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (!pattern.IsMatch(json, name))
                return false;
        }

        return true;
    }

    /// <summary><c>const</c>: equality as JSON, which is false for other types.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="constant">The constant's JSON.</param>
    /// <returns>The verdict.</returns>
    public static bool IsConst(in IndexedJson json, int node, ReadOnlySpan<byte> constant)
    {
        // The text of the constant itself is by far the most frequent equal value; and no other text of a string or literal without escapes is equal.
        if (json.RawValue(node).SequenceEqual(constant))
            return true;
        return IsOtherwiseEqual(json, node, constant);
    }

    private static bool IsOtherwiseEqual(in IndexedJson json, int node, ReadOnlySpan<byte> constant)
    {
        var kind = json.KindOf(node);
        if (kind != (JsonKind)JsonKinds.ByFirstByte[constant[0]] || kind is JsonKind.True or JsonKind.False or JsonKind.Null)
            return false;
        if (kind == JsonKind.Number)
            return JsonNumbers.AreEqual(json.RawValue(node), constant);
        if (kind == JsonKind.String && !json.HasEscapes(node) && !constant.Contains((byte)'\\'))
            return false;
        using var index = JsonIndex.Rent();
        return index.TryBuild(constant, null, out _) && JsonEquality.AreEqual(json, node, index.Over(constant), 0) && JsonNames.AreUnique(json, node);
    }
}
