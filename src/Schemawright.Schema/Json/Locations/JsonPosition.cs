namespace Schemawright.Json.Locations;

/// <summary>A place in a text, as editors show it.</summary>
/// <param name="Line">The line, from 1 on; lines end with CR LF, LF or CR.</param>
/// <param name="Column">The column, from 1 on, in UTF-16 code units; a byte order mark has no width.</param>
public readonly record struct JsonPosition(int Line, int Column);
