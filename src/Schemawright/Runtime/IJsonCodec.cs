using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime;

/// <summary>Reads, checks and writes one C# type as JSON. Implemented by the codecs of <c>Schemawright.Runtime.Codecs</c> and by every generated type.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Checks a value and builds the C# value, in one pass.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="value">The C# value when the answer is true.</param>
    /// <returns>Whether the value is valid and <typeparamref name="T"/> holds it exactly; nothing is ever rounded.</returns>
    static abstract bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out T value);

    /// <summary>The verdict alone, which is JSON Schema's; it allocates nothing.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>Whether the value is valid. A valid number may still lie outside what <typeparamref name="T"/> holds.</returns>
    static abstract bool Accepts(in IndexedJson json, int node);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Whether <see cref="Write"/> gives back the text of a value that has been read; false, say, for <c>1.0</c> read as an <see cref="int"/>.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of a value that <see cref="TryRead"/> has read.</param>
    /// <returns>False where the owner must keep the original text to write the value unchanged.</returns>
    static virtual bool KeepsRawValue(in IndexedJson json, int node) => true;
}
