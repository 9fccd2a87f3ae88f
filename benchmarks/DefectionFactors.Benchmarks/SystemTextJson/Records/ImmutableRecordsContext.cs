using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <summary>System.Text.Json's generated readers and writers for <see cref="ImmutableRecords"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImmutableRecords.Dataset))]
internal sealed partial class ImmutableRecordsContext : JsonSerializerContext;
