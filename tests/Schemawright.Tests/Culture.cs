using System.Globalization;

namespace Schemawright.Tests;

/// <summary>Runs code under another culture, such as one that writes a minus sign as U+2212 or has a dotless i.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    /// <summary>Sets the culture until the result is disposed.</summary>
    public static Culture Of(string name) => new(name);

    /// <inheritdoc/>
    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
