using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>A named value as plain text: <c>ISpanParsable</c>, <c>ISpanFormattable</c>, <c>IUtf8SpanFormattable</c>.</summary>
internal static class ScalarFormatEmitter
{
    private const string Runtime = "global::Schemawright.Runtime.NamedValueFormat";
    private const string Provider = "global::System.IFormatProvider? provider";
    private const string Characters = "global::System.ReadOnlySpan<char>";

    /// <summary>The interfaces, each after a comma.</summary>
    public static string Interfaces(ScalarSpec spec) => spec.Text == ScalarFormat.None
        ? ""
        : $", global::System.ISpanParsable<{spec.Name}>, global::System.ISpanFormattable, global::System.IUtf8SpanFormattable";

    /// <summary>Writes <c>ToString</c>.</summary>
    public static void WriteToString(SourceWriter writer, ScalarSpec spec)
    {
        var value = spec.Value;
        var isMissingByDefault = value is { IsValueType: false, IsNullable: false };
        var text = $"{Runtime}.Of(this)";
        if (value.CSharpType == "string")
            text = "_value ?? \"\"";
        else if (isMissingByDefault)
            text = $"_value is null{(value.CanLoseRawValue ? " && _rawValue is null" : "")} ? \"\" : {text}";
        writer.WriteLine($"""

            /// <summary>The value as text: the content of a string, JSON for all other values.</summary>
            public override string ToString() => {text};
            """);
    }

    /// <summary>Writes the members of the interfaces.</summary>
    public static void Write(SourceWriter writer, ScalarSpec spec)
    {
        if (spec.Text == ScalarFormat.None)
            return;
        var isString = spec.Text == ScalarFormat.String ? "isString: true" : "isString: false";
        writer.WriteLine($$"""

            /// <summary>Parses a value from plain text; the provider is ignored.</summary>
            /// <exception cref="global::System.FormatException">The value is not valid against the schema.</exception>
            public static {{spec.Name}} Parse({{Characters}} s, {{Provider}}) => {{Runtime}}.Parse<{{spec.Name}}>(s, {{isString}});

            /// <inheritdoc/>
            public static {{spec.Name}} Parse(string s, {{Provider}}) => Parse(({{Characters}})(s ?? throw new global::System.ArgumentNullException(nameof(s))), provider);

            /// <summary>Parses a value from plain text, if it is valid against the schema; the provider is ignored.</summary>
            public static bool TryParse({{Characters}} s, {{Provider}}, out {{spec.Name}} result) => {{Runtime}}.TryParse(s, {{isString}}, out result);

            /// <inheritdoc/>
            public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, {{Provider}}, out {{spec.Name}} result)
            {
                result = default;
                return s is not null && TryParse(({{Characters}})s, provider, out result);
            }

            /// <inheritdoc/>
            public string ToString(string? format, global::System.IFormatProvider? formatProvider) => ToString();

            /// <inheritdoc/>
            public bool TryFormat(global::System.Span<char> destination, out int charsWritten, {{Characters}} format, {{Provider}}) => {{Runtime}}.TryCopy(ToString(), destination, out charsWritten);

            /// <inheritdoc/>
            public bool TryFormat(global::System.Span<byte> utf8Destination, out int bytesWritten, {{Characters}} format, {{Provider}}) => {{Runtime}}.TryCopy(ToString(), utf8Destination, out bytesWritten);
            """);
    }
}
