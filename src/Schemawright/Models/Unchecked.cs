using System.ComponentModel;

namespace Schemawright;

/// <summary>Marks the private constructors through which readers build values that they have checked already.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Unchecked;
