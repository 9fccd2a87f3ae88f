namespace Schemawright.Json.Locations;

/// <summary>A position in a document, as editors show it.</summary>
/// <param name="Line">The line, counted from 1; lines end with CR LF, LF or CR.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units; a byte order mark has no width.</param>
public readonly record struct JsonPosition(int Line, int Column);
