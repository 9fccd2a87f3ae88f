namespace Schemawright.Generator.Specs;

/// <summary>How the case of a value is found.</summary>
internal enum UnionSelection
{
    /// <summary>Every case is asked.</summary>
    Trial,

    /// <summary>A member's value is a string that only one case has.</summary>
    Value,

    /// <summary>Each case requires a member that the others refuse.</summary>
    Member,

    /// <summary>A member's value names the case that is meant; where that case refuses, the others are asked.</summary>
    Hint,
}
