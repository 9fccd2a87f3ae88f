using System.Text.Json.Serialization;
using Schemawright.Runtime;

namespace Schemawright.Tests.Models;

/// <summary>A closed list of strings.</summary>
[JsonConverter(typeof(JsonCodecConverter<FactorGroup, FactorGroupCodec>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/group")]
public enum FactorGroup
{
    Push,
    Pull,
}
