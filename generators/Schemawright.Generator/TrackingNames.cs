namespace Schemawright.Generator;

/// <summary>The names of the pipeline's steps, for tests that prove what is cached.</summary>
internal static class TrackingNames
{
    /// <summary>Schema files as values.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>Names files as values.</summary>
    public const string Names = nameof(Names);

    /// <summary>The options of the project.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the attributes in the user's code declare, without their places.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The records of the user's code that carry a converter.</summary>
    public const string Converted = nameof(Converted);

    /// <summary>All files bound together.</summary>
    public const string Binding = nameof(Binding);

    /// <summary>One spec a type.</summary>
    public const string Types = nameof(Types);

    /// <summary>One spec an embedded document.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>What the assembly has once.</summary>
    public const string Assembly = nameof(Assembly);

    /// <summary>What is to be reported.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
