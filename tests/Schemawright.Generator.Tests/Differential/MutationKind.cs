namespace Schemawright.Generator.Tests.Differential;

/// <summary>What a mutation does.</summary>
internal enum MutationKind
{
    Replace,
    Remove,
    Append,
}
