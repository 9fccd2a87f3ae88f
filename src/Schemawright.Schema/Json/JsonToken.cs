namespace Schemawright.Json;

/// <summary>
/// One entry of the index: eight bytes for each value, property name and closing bracket, in document order.
/// </summary>
/// <remarks>
/// <para>An object's properties are between its own token and its closing token as name, value, name, value; an array's items as value, value.</para>
/// <list type="table">
/// <item><term>object, array</term>
/// <description><see cref="Start"/> is the opening bracket, <see cref="Data"/> the index of the closing token.</description></item>
/// <item><term>closing bracket</term><description><see cref="Start"/> is the bracket, <see cref="Data"/> the count of properties or items.</description></item>
/// <item><term>string</term>
/// <description><see cref="Start"/> is the opening quote, <see cref="Data"/> the closing one, with <see cref="Flag"/> if it has escapes.</description></item>
/// <item><term>number</term>
/// <description><see cref="Data"/> is its last byte's offset, with <see cref="Flag"/> if it has a fraction or an exponent.</description></item>
/// <item><term>literal</term><description><see cref="Data"/> is its last byte's offset.</description></item>
/// </list>
/// </remarks>
/// <param name="start">The offset of the token's first byte.</param>
/// <param name="data">The link, count or last offset.</param>
public readonly struct JsonToken(uint start, uint data)
{
    /// <summary>Set in <see cref="Data"/> of a string with escapes and of a number with a fraction or an exponent.</summary>
    internal const uint Flag = 0x8000_0000;

    /// <summary>The offset of the token's first byte in the document.</summary>
    internal readonly uint Start = start;

    /// <summary>A link, a count or an offset, with <see cref="Flag"/>; see the remarks of the type.</summary>
    internal readonly uint Data = data;
}
