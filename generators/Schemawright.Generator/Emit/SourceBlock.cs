namespace Schemawright.Generator.Emit;

/// <summary>A block that ends where <c>using</c> ends: <c>using (writer.Block()) { … }</c>.</summary>
internal readonly struct SourceBlock(SourceWriter writer, string? closing) : IDisposable
{
    /// <summary>Closes the block.</summary>
    public void Dispose() => writer.Close(closing);
}
