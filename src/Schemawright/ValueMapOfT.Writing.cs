using System.ComponentModel;
using System.Text.Json;
using Schemawright.Runtime;
using Schemawright.Values;

namespace Schemawright;

/// <content>Writing maps as the members of an object.</content>
public sealed partial class ValueMap<T>
{
    /// <summary>Writes the entries as members, without the braces around them.</summary>
    /// <typeparam name="TCodec">Writes the values.</typeparam>
    /// <param name="writer">Where to write.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteMembers<TCodec>(Utf8JsonWriter writer)
        where TCodec : IJsonCodec<T>
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            UnicodeStrings.ThrowIfNotText(_entries[i].Key);
            writer.WritePropertyName(_entries[i].Key);
            if (_rawValues?[i] is { } text)
                text.WriteTo(writer);
            else
                TCodec.Write(writer, _entries[i].Value);
        }
    }
}
