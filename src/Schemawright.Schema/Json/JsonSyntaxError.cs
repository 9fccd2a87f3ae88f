namespace Schemawright.Json;

/// <summary>Why a text could not be indexed, and where.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Offset">The byte offset of the first byte that is wrong; the text's length where it ends too early.</param>
public readonly record struct JsonSyntaxError(JsonSyntaxErrorCode Code, int Offset);
