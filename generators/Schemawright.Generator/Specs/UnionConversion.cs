namespace Schemawright.Generator.Specs;

/// <summary>How a C# value becomes a union of values.</summary>
internal enum UnionConversion
{
    /// <summary>By itself, since every value of the C# type is valid.</summary>
    Implicit,

    /// <summary>By a cast, since the schema refuses some values of the C# type.</summary>
    Explicit,

    /// <summary>By a method, since another case has the same C# type.</summary>
    Method,
}
