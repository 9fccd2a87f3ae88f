namespace Schemawright.Generator.Benchmarks;

/// <summary>What was measured for one project.</summary>
/// <param name="Name">The project.</param>
/// <param name="SchemaSize">Bytes of schema.</param>
/// <param name="Types">How many types it became.</param>
/// <param name="Size">Bytes of C# in all files.</param>
/// <param name="Generate">The generator's processor time: schema text to C# text.</param>
/// <param name="Compile">The compiler's processor time on top of an empty project: C# text to assembly.</param>
/// <param name="Problems">Errors of the generator, warnings and errors of the compiler.</param>
internal sealed record Measurement(string Name, int SchemaSize, int Types, int Size, TimeSpan Generate, TimeSpan Compile, int Problems)
{
    /// <summary>The generator's time in hundredths of the compiler's.</summary>
    public double Share => 100 * Generate.TotalMilliseconds / Compile.TotalMilliseconds;
}
