using System.Text.Json;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Models;

/// <summary>Reads and writes <see cref="FactorGroup"/>.</summary>
public readonly struct FactorGroupCodec : IJsonCodec<FactorGroup>
{
    private static readonly StringTable Values = new("push", "pull");

    public static bool TryRead(in IndexedJson json, int node, out FactorGroup value)
    {
        var index = Values.IndexOf(json, node);
        value = (FactorGroup)index;
        return index >= 0;
    }

    public static bool Accepts(in IndexedJson json, int node) => Values.IndexOf(json, node) >= 0;

    public static void Write(Utf8JsonWriter writer, FactorGroup value) => writer.WriteStringValue(Values.Encoded((int)value));
}
