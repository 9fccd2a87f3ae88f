using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Schemawright.Benchmarks.Generation;

/// <summary>A schema file in memory.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">Its text.</param>
internal sealed class SchemaText(string path, string text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
