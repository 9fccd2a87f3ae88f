using System.Text.Json.Serialization;

namespace OwnContext;

/// <summary>This project's own metadata: generated, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Delivery))]
internal sealed partial class DeliveryContext : JsonSerializerContext;
