using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Schemawright.Generator.Diagnostics;

/// <summary>A diagnostic as a plain value, so that equal ones keep their cached output. It becomes a <see cref="Diagnostic"/> only when it is reported.</summary>
/// <param name="Id">The id of its descriptor.</param>
/// <param name="Message">A whole sentence.</param>
/// <param name="Location">Where; null for what concerns no file.</param>
internal sealed record DiagnosticInfo(string Id, string Message, DiagnosticLocation? Location)
{
    /// <summary>The declaration that it is about; its place in the C# file is known when the diagnostic is reported.</summary>
    public RootDeclaration? Declaration { get; init; }

    /// <summary>Makes the diagnostic that the compiler reports.</summary>
    /// <returns>A diagnostic in the schema file.</returns>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(DiagnosticDescriptors.Get(Id), ToLocation(Location), Message);

    /// <summary>The diagnostic as compilers print it.</summary>
    /// <returns><c>path(line,column): error id: message</c>.</returns>
    public override string ToString()
    {
        var severity = DiagnosticLevels.Of(Id).ToString().ToLowerInvariant();
        var place = Location is null ? "" : FormattableString.Invariant($"{Location.Path}({Location.Line + 1},{Location.Column + 1}): ");
        return $"{place}{severity} {Id}: {Message}";
    }

    private static Location ToLocation(DiagnosticLocation? location) => location is null
        ? Microsoft.CodeAnalysis.Location.None
        : Microsoft.CodeAnalysis.Location.Create(
            location.Path,
            new TextSpan(location.Start, location.Length),
            new LinePositionSpan(new LinePosition(location.Line, location.Column), new LinePosition(location.EndLine, location.EndColumn)));
}
