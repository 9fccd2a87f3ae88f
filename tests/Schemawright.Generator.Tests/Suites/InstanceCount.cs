using System.Globalization;
using Schemawright.Generator.Tests.Differential;

namespace Schemawright.Generator.Tests.Suites;

/// <summary>Counts over all tests of a class what was compared. Each test prints the count so far; that of the last one is the whole.</summary>
public sealed class InstanceCount
{
    private readonly Lock _lock = new();
    private int _schemas;
    private int _valid;
    private int _invalid;
    private int _restored;
    private int _differences;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_schemas} schemas, {_valid + _invalid} instances compared: {_valid} valid, of which {_restored} were written back as equal JSON, {_invalid} invalid; {_differences} differences");

    internal void Add(Comparison comparison)
    {
        lock (_lock)
        {
            _schemas++;
            _valid += comparison.Valid;
            _invalid += comparison.Invalid;
            _restored += comparison.Restored;
            _differences += comparison.Lines.Count;
            TestContext.Current.TestOutputHelper?.WriteLine(ToString());
        }
    }
}
