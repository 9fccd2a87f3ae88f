using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DefectionFactors.Migration;

/// <summary>Knows which place a free text of the drafts means, and which codes ISO 3166-2 has since replaced.</summary>
internal static class DraftPlaceNames
{
    private static readonly (string Code, string[] Names)[] Countries =
    [
        ("KP", ["north korea", "dprk", "democratic people's republic of korea", "북한", "조선민주주의인민공화국"]), ("KR", ["south korea", "republic of korea", "rok", "한국", "대한민국"]),
        ("CN", ["china", "prc", "people's republic of china", "중국"]), ("TH", ["thailand", "태국"]), ("LA", ["laos", "lao pdr", "라오스"]), ("VN", ["viet nam", "vietnam", "베트남"]),
        ("MN", ["mongolia", "몽골"]), ("RU", ["russia", "russian federation", "러시아"]), ("JP", ["japan", "일본"]),
    ];

    private static readonly (string Code, string[] Names)[] Areas =
    [
        ("area:sinoKoreanBorder", ["sino korean border", "china north korea border", "chinese border"]), ("area:tumenRiver", ["tumen river", "tumen", "두만강"]),
        ("area:yaluRiver", ["yalu river", "yalu", "amnok river", "압록강"]), ("area:hamgyong", ["hamgyong", "hamgyeong", "함경도"]), ("area:pyongan", ["pyongan", "phyongan", "평안도"]),
        ("area:sinuiju", ["sinuiju", "신의주"]), ("area:yanbian", ["yanbian", "연변"]), ("area:northeastChina", ["northeast china", "manchuria"]),
    ];

    /// <summary>Other spellings of provinces than those of the codelist.</summary>
    private static readonly (string Code, string[] Names)[] Spellings =
    [
        ("KP-02", ["south phyongan", "pyongannam"]), ("KP-03", ["north phyongan", "pyonganbuk"]), ("KP-04", ["jagang"]), ("KP-05", ["hwanghaenam"]), ("KP-06", ["hwanghaebuk"]), ("KP-07", ["gangwon"]),
        ("KP-08", ["south hamgyeong", "hamgyongnam"]), ("KP-09", ["north hamgyeong", "hamgyongbuk"]), ("KP-10", ["yanggang", "ryanggang", "양강도"]), ("KP-13", ["rajin sonbong", "rajin"]), ("KP-14", ["namp'o"]),
    ];

    private static readonly (FrozenDictionary<string, string> Retired, FrozenDictionary<string, string> Names) Subdivisions = ReadSubdivisions();

    private static readonly FrozenDictionary<string, string> AreaNames = Invert(Areas);

    private static readonly FrozenDictionary<string, string> CountryNames = Invert(Countries);

    /// <summary>The code that ISO has put in the place of a retired one.</summary>
    /// <returns>The code itself where it is not known as retired.</returns>
    public static string CurrentCode(string code) => Subdivisions.Retired.GetValueOrDefault(code, code);

    /// <summary>The place that a text means.</summary>
    /// <param name="text">A name in English or Korean, or a code.</param>
    /// <param name="role">The role that the place gets.</param>
    /// <param name="isTestimony">Whether nothing finer than a country may be told.</param>
    /// <returns>Null where the text is no name that is known, or its country can't be told.</returns>
    public static JsonObject? Find(string text, string role, bool isTestimony)
    {
        var (name, code) = (Normalised(text), CurrentCode(text.Trim()));
        var subdivision = Subdivisions.Names.GetValueOrDefault(name) ?? (Subdivisions.Names.Values.Contains(code) ? code : null);
        if (subdivision is not null)
            return isTestimony ? Country(role, "KP") : new JsonObject { ["role"] = role, ["country"] = "KP", ["subdivision"] = subdivision };
        if ((CountryNames.GetValueOrDefault(name) ?? (CountryNames.Values.Contains(code) ? code : null)) is { } country)
            return Country(role, country);
        if (!AreaNames.TryGetValue(name, out var area))
            return null;
        if (!isTestimony)
            return new JsonObject { ["role"] = role, ["area"] = area };
        return area switch
        {
            "area:yanbian" or "area:northeastChina" => Country(role, "CN"),
            "area:hamgyong" or "area:pyongan" or "area:sinuiju" => Country(role, "KP"),
            _ => null,
        };
    }

    private static JsonObject Country(string role, string code) => new() { ["role"] = role, ["country"] = code };

    /// <summary>Lower case, blanks for hyphens, without the word for province.</summary>
    private static string Normalised(string text)
    {
        var words = new StringBuilder(text.Trim().ToLower(CultureInfo.InvariantCulture)).Replace('-', ' ').Replace(" province", "").Replace("bukdo", "buk").Replace("namdo", "nam");
        return words.ToString();
    }

    private static (FrozenDictionary<string, string> Retired, FrozenDictionary<string, string> Names) ReadSubdivisions()
    {
        using var resource = typeof(DraftPlaceNames).Assembly.GetManifestResourceStream("DefectionFactors.Codelists.subdivision.csv")!;
        using var reader = new StreamReader(resource);
        var (retired, names) = (new Dictionary<string, string>(StringComparer.Ordinal), Spellings.SelectMany(static entry => entry.Names.Select(name => (name, entry.Code))).ToDictionary(StringComparer.Ordinal));
        reader.ReadLine();
        while (reader.ReadLine()?.Split(',') is { } cells)
        {
            // Only the description, in the middle, may hold a comma: code, two titles, …, the retired code, parent.
            names[Normalised(cells[1])] = names[cells[2]] = cells[0];
            if (cells[^2].Length > 0)
                retired[cells[^2]] = cells[0];
        }

        return (retired.ToFrozenDictionary(StringComparer.Ordinal), names.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static FrozenDictionary<string, string> Invert((string Code, string[] Names)[] entries) =>
        entries.SelectMany(static entry => entry.Names.Select(name => KeyValuePair.Create(Normalised(name), entry.Code))).ToFrozenDictionary(StringComparer.Ordinal);
}
