using System.ComponentModel;

namespace Schemawright.Runtime;

/// <summary>Marks the private constructors through which readers build values that they have checked already.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SkipValidation;
