using System.Text.Json;

namespace DefectionFactors.Synthesis;

/// <summary>Writes one record: the members that all kinds share, in the order of the schema, then those of its kind.</summary>
internal sealed partial class SyntheticRecord
{
    private const string Summary = "Drawn at random to measure speed and size. It restates no source and says nothing about any person, place or time.";

    private static readonly WeightedChoice<string> Directions =
        new(("increases", 45), ("decreases", 25), ("mixed", 10), ("unknown", 10), ("notApplicable", 7), ("none", 3));
    private static readonly WeightedChoice<string> Confidences = new(("high", 40), ("moderate", 30), ("low", 20), ("veryLow", 10));
    private static readonly WeightedChoice<string> IssueCodes =
        new(("valueRounded", 30), ("scopeAmbiguous", 25), ("outdated", 20), ("sumMismatch", 15), ("hedged", 10));
    private static readonly WeightedChoice<string> RevisionStates = new(("final", 60), ("preliminary", 25), ("revised", 15));
    private static readonly string[] Targets = ["motivation", "attempts", "success", "arrivals", "repatriation"];
    private static readonly string[] Mechanisms = ["push", "pull", "enabler", "obstacle", "networkEffect"];
    private static readonly string[] Countries = ["CN", "TH", "VN", "LA", "MN", "KR"];

    private readonly Utf8JsonWriter _writer;
    private readonly SplitMix64 _random;
    private readonly int _number;
    private readonly ulong _seed;
    private readonly string _kind;
    private readonly int _year;
    private readonly StatisticSubject _subject;
    private int _source;

    /// <summary>Draws what the rest of the record depends on.</summary>
    /// <param name="writer">Where the record goes.</param>
    /// <param name="number">The record's number, from 1.</param>
    /// <param name="seed">The seed of the dataset.</param>
    /// <param name="kind">The kind that the record must have; null for one that is drawn.</param>
    public SyntheticRecord(Utf8JsonWriter writer, int number, ulong seed, string? kind = null)
    {
        _writer = writer;
        _random = new SplitMix64(seed, (ulong)number);
        _number = number;
        _seed = seed;
        var drawn = Distributions.Kinds.Pick(_random);
        _kind = kind ?? drawn;
        _year = Distributions.Years.Pick(_random);
        _subject = StatisticSubject.Choice.Pick(_random);
    }

    /// <summary>The identifier of a record.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Id(int number) => $"syn.{number:D7}";

    /// <summary>Writes the record.</summary>
    public void Write()
    {
        _writer.WriteStartObject();
        WriteIdentity();
        WritePlaces();
        WriteInfluence();
        WriteSourceReferences();
        WriteEvidence();
        WriteHistory();
        WriteOwnMembers();
        _writer.WriteEndObject();
    }

    private void WriteIdentity()
    {
        _writer.WriteString("kind"u8, _kind);
        _writer.WriteString("id"u8, Id(_number));
        _writer.WritePropertyName("factor"u8);
        WriteFactor(_kind == "statistic" ? (_subject.Group, _subject.Code) : Distributions.Factors.Pick(_random));
        _writer.WriteString("title"u8, $"Synthetic {_kind} {_number:D7}, drawn for {_year}");
        if (_random.Percent(20))
            _writer.WriteString("summary"u8, Summary);
        if (_random.Percent(15))
        {
            _writer.WriteStartObject("translations"u8);
            _writer.WriteStartObject("ko"u8);
            _writer.WriteString("title"u8, $"합성 기록 {_number:D7}, {_year}년");
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }

        _writer.WriteString("time"u8, Time());
    }

    private string Time()
    {
        // Coarse enough that each testimony finds others with its traits.
        if (_kind == "testimony")
            return _random.Percent(55) ? "200X" : "201X";
        if (_kind == "statistic" && _subject.TemporalBasis == "cumulative")
            return $"2000/{_year}";
        var form = _random.Below(100);
        if (form < 70)
            return $"{_year}";
        if (form < 78)
            return $"{_year}~";
        if (form < 85)
            return $"{_year - 1}/{_year}";
        return $"{_year}-{_random.Between(1, 12):D2}";
    }

    private void WriteFactor((string Group, string Code) factor)
    {
        _writer.WriteStartObject();
        _writer.WriteString("group"u8, factor.Group);
        _writer.WriteString("code"u8, factor.Code);
        _writer.WriteEndObject();
    }

    private void WritePlaces()
    {
        _writer.WriteStartArray("places"u8);
        _writer.WriteStartObject();
        _writer.WriteString("role"u8, "origin"u8);
        _writer.WriteString("country"u8, "KP"u8);
        if (_kind != "testimony" && _random.Percent(50))
        {
            _writer.WriteString("subdivision"u8, Distributions.Origins.Pick(_random));
            _writer.WriteString("precision"u8, "adm1"u8);
        }

        _writer.WriteEndObject();
        if (_kind == "statistic" && _subject.Indicator == "arrivals")
            WritePlace("destination"u8, "KR");
        else if (_kind != "testimony" && _random.Percent(50))
            WritePlace(_random.Percent(60) ? "destination"u8 : "transit"u8, _random.Pick<string>(Countries));
        _writer.WriteEndArray();
    }

    private void WritePlace(ReadOnlySpan<byte> role, string country)
    {
        _writer.WriteStartObject();
        _writer.WriteString("role"u8, role);
        _writer.WriteString("country"u8, country);
        _writer.WriteEndObject();
    }

    private void WriteInfluence()
    {
        if (_random.Percent(55))
            return;
        _writer.WriteStartObject("influence"u8);
        _writer.WriteString("direction"u8, Directions.Pick(_random));
        if (_random.Percent(50))
            _writer.WriteString("on"u8, _random.Pick<string>(Targets));
        if (_random.Percent(30))
            _writer.WriteString("mechanism"u8, _random.Pick<string>(Mechanisms));
        _writer.WriteEndObject();
    }

    private void WriteSourceReferences()
    {
        _writer.WriteStartArray("sourceRefs"u8);
        var first = _source = Distributions.Sources.Pick(_random);
        WriteSourceReference(first, "primary"u8);
        var second = Distributions.Sources.Pick(_random);
        if (second != first && _random.Percent(22))
            WriteSourceReference(second, "corroborating"u8);
        _writer.WriteEndArray();
    }

    private void WriteSourceReference(int source, ReadOnlySpan<byte> role)
    {
        _writer.WriteStartObject();
        _writer.WriteString("sourceId"u8, SyntheticSource.Id(source));
        if (_random.Percent(60))
            _writer.WriteString("role"u8, role);
        if (_random.Percent(30))
            _writer.WriteString("locator"u8, $"table {_random.Between(1, 60)}");
        _writer.WriteEndObject();
    }

    private void WriteEvidence()
    {
        _writer.WriteStartObject("evidence"u8);
        _writer.WriteString("basis"u8, Distributions.Bases[SyntheticSource.TypeOf(_source, _seed)].Pick(_random));
        _writer.WriteString("confidence"u8, Confidences.Pick(_random));
        if (_random.Percent(40))
        {
            _writer.WriteString("verification"u8, "verified"u8);
            _writer.WriteString("assessedOn"u8, $"2024-{_random.Between(1, 12):D2}-{_random.Between(1, 28):D2}");
            if (_random.Percent(50))
                _writer.WriteString("assessedBy"u8, "syn.publisher"u8);
        }

        _writer.WriteEndObject();
    }

    private void WriteHistory()
    {
        if (_random.Percent(10))
        {
            _writer.WriteStartArray("issues"u8);
            _writer.WriteStartObject();
            _writer.WriteString("code"u8, IssueCodes.Pick(_random));
            _writer.WriteString("severity"u8, _random.Percent(60) ? "warning"u8 : "info"u8);
            _writer.WriteString("field"u8, "/time"u8);
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        if (_random.Percent(25))
        {
            _writer.WriteStartObject("revision"u8);
            _writer.WriteString("status"u8, RevisionStates.Pick(_random));
            _writer.WriteString("asOf"u8, $"{_year}-12-31");
            _writer.WriteEndObject();
        }

        if (_random.Percent(15))
        {
            _writer.WriteStartArray("tags"u8);
            _writer.WriteStringValue("synthetic"u8);
            _writer.WriteEndArray();
        }
    }
}
