using System.Globalization;

namespace Schemawright.Tool.Reports;

/// <summary>Text that is safe to print: what an instance says must neither begin a line nor steer a terminal.</summary>
internal static class PrintableText
{
    /// <summary>Writes control characters and line ends as escapes.</summary>
    public static string Of(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(static c => IsUnsafe(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString())) : text;

    private static bool IsUnsafe(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
