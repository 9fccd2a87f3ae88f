using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;

namespace Schemawright.Runtime.Checks;

/// <summary>A codec with constraints on top of it, as one codec.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TCodec">Reads and writes it.</typeparam>
/// <typeparam name="TCheck">The constraints.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Constrained<T, TCodec, TCheck> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
    where TCheck : IJsonCheck
{
    /// <inheritdoc/>
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out T value) =>
        TCodec.TryRead(json, node, out value) && TCheck.Accepts(json, node);

    /// <inheritdoc/>
    public static bool Accepts(in IndexedJson json, int node) => TCodec.Accepts(json, node) && TCheck.Accepts(json, node);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value) => TCodec.Write(writer, value);

    /// <inheritdoc/>
    public static bool KeepsRawValue(in IndexedJson json, int node) => TCodec.KeepsRawValue(json, node);
}
