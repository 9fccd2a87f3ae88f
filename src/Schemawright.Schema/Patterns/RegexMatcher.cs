#if NET
using System.Buffers;
#endif
using System.Text;
using System.Text.RegularExpressions;

namespace Schemawright.Patterns;

/// <summary>
/// Matches with a .NET regular expression: in linear time if possible, otherwise with a time limit.
/// </summary>
internal sealed class RegexMatcher(string pattern) : PatternMatcher
{
    private const int ShortLength = 256;

    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(500);

    private readonly Regex _regex = Create(pattern);

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<byte> utf8)
    {
#if NET
        var rented = utf8.Length > ShortLength ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        var characters = rented is null ? stackalloc char[ShortLength] : rented;
        try
        {
            var count = Encoding.UTF8.GetChars(utf8, characters);
            return _regex.IsMatch(characters.Slice(0, count));
        }
        finally
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented);
        }
#else
        return _regex.IsMatch(Encoding.UTF8.GetString(utf8.ToArray()));
#endif
    }

    private static Regex Create(string pattern)
    {
#if NET
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, LongestMatch);
        }
        catch (NotSupportedException)
        {
            // Look-arounds, back-references and very large counts need backtracking.
        }
#endif
        return new Regex(pattern, RegexOptions.CultureInvariant, LongestMatch);
    }
}
