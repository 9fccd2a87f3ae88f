using System.Globalization;
using System.Text;

namespace Schemawright.Documents;

/// <summary>
/// RFC 3986 section 5 on strings. Unlike <see cref="Uri"/> it treats all schemes alike, needs no file system, and changes no more than necessary.
/// </summary>
internal static class UriReference
{
    /// <summary>Splits a reference at its first <c>#</c>.</summary>
    /// <returns>The part before the fragment, and the fragment as it is written; <see langword="null"/> if there is none.</returns>
    public static (string WithoutFragment, string? Fragment) SplitFragment(string reference)
    {
        var hash = reference.IndexOf("#", StringComparison.Ordinal);
        return hash < 0 ? (reference, null) : (reference.Substring(0, hash), reference.Substring(hash + 1));
    }

    /// <summary>
    /// Whether a reference begins with a scheme: <see langword="true"/> for <c>https://example.com</c> and <c>urn:x</c>, <see langword="false"/> for
    /// <c>a/b.json</c>.
    /// </summary>
    public static bool IsAbsolute(string reference) => SchemeLength(reference) > 0;

    /// <summary>
    /// Resolves a reference against an absolute URI, whose fragment is ignored (RFC 3986 section 5.2.2). The result has the fragment of the reference.
    /// </summary>
    public static string Resolve(string baseUri, string reference)
    {
        var (path, fragment) = SplitFragment(reference);
        return ResolveWithoutFragment(SplitFragment(baseUri).WithoutFragment, path) + (fragment is null ? "" : "#" + fragment);
    }

    /// <summary>The URI of a file path, so that references between files resolve like any others. Both kinds of slash are accepted.</summary>
    public static string FromPath(string path)
    {
        var slashed = path.Replace('\\', '/');
        var escaped = string.Join("/", slashed.Split('/').Select(segment => IsDrive(segment) ? segment : Uri.EscapeDataString(segment)));
        return RemoveDotSegments("file://" + (escaped.StartsWith("/", StringComparison.Ordinal) ? escaped : "/" + escaped));
    }

    /// <summary>Lower-cases scheme and host and removes dot segments, so that equal identifiers are equal strings.</summary>
    public static string Normalize(string uri)
    {
        var scheme = SchemeLength(uri);
        if (scheme == 0)
            return uri;

        var end = PathStart(uri);
        return RemoveDotSegments(LowerCase(uri.Substring(0, end)) + uri.Substring(end));
    }

    /// <summary>Writes a JSON pointer as a fragment (RFC 6901 section 6): characters that RFC 3986 does not allow there are percent-encoded.</summary>
    public static string EscapeFragment(string pointer)
    {
        if (pointer.All(IsFragmentCharacter))
            return pointer;

        var escaped = new StringBuilder(pointer.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(pointer))
        {
            var c = (char)octet;
            _ = IsFragmentCharacter(c)
                ? escaped.Append(c)
                : escaped.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static string ResolveWithoutFragment(string baseUri, string reference)
    {
        if (reference.Length == 0)
            return baseUri;

        if (IsAbsolute(reference))
            return Normalize(reference);

        var scheme = SchemeLength(baseUri);
        if (reference.StartsWith("//", StringComparison.Ordinal))
            return Normalize(baseUri.Substring(0, scheme) + reference);

        var authorityEnd = PathStart(baseUri);
        var query = baseUri.IndexOf('?', authorityEnd);
        var basePathEnd = query < 0 ? baseUri.Length : query;
        if (reference[0] == '?')
            return baseUri.Substring(0, basePathEnd) + reference;

        if (reference[0] == '/')
            return RemoveDotSegments(baseUri.Substring(0, authorityEnd) + reference);

        var lastSlash = basePathEnd > authorityEnd ? baseUri.LastIndexOf('/', basePathEnd - 1, basePathEnd - authorityEnd) : -1;
        var directory = lastSlash >= 0 ? baseUri.Substring(0, lastSlash + 1)
            : HasAuthority(baseUri, scheme) ? baseUri.Substring(0, authorityEnd) + "/"
            : baseUri.Substring(0, authorityEnd);
        return RemoveDotSegments(directory + reference);
    }

    private static bool IsDrive(string segment) => segment.Length == 2 && segment[1] == ':';

    private static bool IsFragmentCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            or '/' or '~' or '-' or '.' or '_' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '@' or '?';

    /// <summary>The length of the scheme with its colon; 0 if there is none.</summary>
    private static int SchemeLength(string uri)
    {
        for (var i = 0; i < uri.Length; i++)
        {
            var c = uri[i];
            if (c == ':')
                return i == 0 ? 0 : i + 1;

            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || c is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return 0;
        }

        return 0;
    }

    private static bool HasAuthority(string uri, int schemeLength) =>
        uri.Length >= schemeLength + 2 && uri[schemeLength] == '/' && uri[schemeLength + 1] == '/';

    /// <summary>The position where the path begins: after the scheme, and after the authority if there is one.</summary>
    private static int PathStart(string uri)
    {
        var scheme = SchemeLength(uri);
        if (!HasAuthority(uri, scheme))
            return scheme;

        var end = uri.IndexOfAny(['/', '?'], scheme + 2);
        return end < 0 ? uri.Length : end;
    }

    private static string RemoveDotSegments(string uri)
    {
        var start = PathStart(uri);
        var query = uri.IndexOf('?', start);
        var end = query < 0 ? uri.Length : query;
        if (start == end || uri[start] != '/' || uri.IndexOf("/.", start, end - start, StringComparison.Ordinal) < 0)
            return uri;

        var kept = new List<string>();
        var segments = uri.Substring(start + 1, end - start - 1).Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                kept.Add(segments[i]);
                continue;
            }

            if (segments[i] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);

            if (isLast)
                kept.Add("");
        }

        return uri.Substring(0, start) + "/" + string.Join("/", kept) + uri.Substring(end);
    }

    private static string LowerCase(string schemeAndAuthority)
    {
        // User information before '@' is case-sensitive.
        var at = schemeAndAuthority.LastIndexOf('@');
        var scheme = SchemeLength(schemeAndAuthority);
        return at < 0
            ? schemeAndAuthority.ToLowerInvariant()
            : schemeAndAuthority.Substring(0, scheme).ToLowerInvariant()
                + schemeAndAuthority.Substring(scheme, at - scheme)
                + schemeAndAuthority.Substring(at).ToLowerInvariant();
    }
}
