namespace Schemawright.Output;

/// <summary>The names of encodings in messages.</summary>
internal static class EncodingNames
{
    /// <summary>Describes an encoding by what encoded strings look like.</summary>
    public static string Describe(string encoding) => encoding.ToLowerInvariant() switch
    {
        "base64" => "base64: groups of four from A–Z, a–z, 0–9, + and /, the last one padded with =, without spaces or line breaks",
        "base64url" => "base64url: A–Z, a–z, 0–9, - and _, without spaces or line breaks",
        "base32" => "base32: groups of eight from A–Z and 2–7, the last one padded with =",
        "base32hex" => "base32hex: groups of eight from 0–9 and A–V, the last one padded with =",
        "base16" => "base16: pairs of 0–9 and A–F",
        "quoted-printable" => "quoted-printable: ASCII with = and two hexadecimal digits for everything else, in lines of at most 76 characters",
        _ => $"encoded as '{encoding}'",
    };
}
