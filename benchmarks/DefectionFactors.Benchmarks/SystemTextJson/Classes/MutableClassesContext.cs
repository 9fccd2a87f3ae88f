using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <summary>System.Text.Json's generated readers and writers for <see cref="MutableClasses"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MutableClasses.Dataset))]
internal sealed partial class MutableClassesContext : JsonSerializerContext;
