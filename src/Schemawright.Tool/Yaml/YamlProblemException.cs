namespace Schemawright.Tool.Yaml;

/// <summary>Thrown where a YAML text is broken, or says something that JSON can't.</summary>
/// <param name="line">The line, counted from 1.</param>
/// <param name="column">The column, counted from 1 in UTF-16 code units.</param>
/// <param name="message">A sentence for the text's author.</param>
internal sealed class YamlProblemException(int line, int column, string message) : Exception(message)
{
    /// <summary>The line, counted from 1.</summary>
    public int Line => line;

    /// <summary>The column, counted from 1 in UTF-16 code units.</summary>
    public int Column => column;
}
