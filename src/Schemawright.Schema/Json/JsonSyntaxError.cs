namespace Schemawright.Json;

/// <summary>Why a document could not be indexed, and where.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Offset">The byte offset of the first wrong byte; the document's length if it ends too early.</param>
public readonly record struct JsonSyntaxError(JsonSyntaxErrorCode Code, int Offset);
