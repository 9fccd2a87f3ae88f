namespace DefectionFactors.Rules;

/// <summary>A place in the text that a rule remembers.</summary>
/// <param name="Pointer">JSON Pointer to the value.</param>
/// <param name="Line">Its line, from 1 on; 0 where it is found later, since the whole text is at hand.</param>
/// <param name="Column">Its column, from 1 on; 0 likewise.</param>
internal readonly record struct FindingPlace(string Pointer, int Line, int Column);
