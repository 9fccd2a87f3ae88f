namespace DefectionFactors.Synthesis;

/// <content>The members of the single kinds.</content>
internal sealed partial class SyntheticRecord
{
    /// <summary>Fewer people would have to be suppressed.</summary>
    private const int MinPersons = 10;

    private static readonly string[] Themes =
        ["foodInsecurity", "livelihood", "journey", "marketActivity", "foreignMedia", "songbun", "familySeparation", "resettlement"];
    private static readonly string[] Aspects = ["freedomOfMovement", "informationAccess", "borderControl", "motives", "socialStatus", "workingConditions"];
    private static readonly string[] EventTypes = ["repatriation", "borderClosure", "crackdown", "provocation", "naturalDisaster", "arrest"];
    private static readonly string[] Treatments = ["transitTolerated", "detainThenTransfer", "deport", "mixed", "unknown"];
    private static readonly string[] States = ["open", "restricted", "closed", "unknown"];
    private static readonly string[] Designs = ["correlational", "regression", "qualitative", "narrative"];
    private static readonly string[] Signs = ["positive", "negative", "mixed", "none"];

    private void WriteOwnMembers()
    {
        switch (_kind)
        {
            case "statistic": WriteStatistic(); break;
            case "testimony": WriteTestimony(); break;
            case "event": WriteEvent(); break;
            case "condition": WriteCondition(); break;
            case "association": WriteAssociation(); break;
            case "route": WriteRoute(); break;
            default: WritePolicy(); break;
        }
    }

    private void WriteStatistic()
    {
        _writer.WriteString("indicator"u8, _subject.Indicator);
        _writer.WriteString("temporalBasis"u8, _subject.TemporalBasis);
        if (!_random.Percent(53))
        {
            _writer.WritePropertyName("quantity"u8);
            SyntheticQuantity.Write(_writer, _random, _subject.Unit, _random.Between(_subject.CountsPersons ? MinPersons : 1, _subject.Most));
            WritePopulation(_subject.Population, _subject.Sex);
            return;
        }

        var categories = _subject.Categories(_year);
        var parts = new int[categories.Length];
        for (var index = 0; index < parts.Length; index++)
            parts[index] = MinPersons + _random.Below(_subject.Most / parts.Length + 1);
        _writer.WritePropertyName("quantity"u8);
        SyntheticQuantity.WriteExact(_writer, _random, _subject.Unit, parts.Sum());
        WritePopulation(_subject.Population, _subject.Sex);
        // Each a series of its own: two values for one period would contradict each other.
        _writer.WriteString("seriesId"u8, $"syn.{_subject.Dimension}.{_number:D7}");
        WriteBreakdown(categories, parts);
        _writer.WriteBoolean("breakdownComplete"u8, _subject.CountsPersons);
        if (_random.Percent(20))
            _writer.WriteString("disclosure"u8, "alreadyPublic"u8);
    }

    private void WriteBreakdown(string[] categories, int[] parts)
    {
        _writer.WriteStartArray("breakdown"u8);
        for (var index = 0; index < parts.Length; index++)
        {
            _writer.WriteStartObject();
            _writer.WriteString("dimension"u8, _subject.Dimension);
            _writer.WriteString("category"u8, categories[index]);
            _writer.WritePropertyName("quantity"u8);
            SyntheticQuantity.WriteExact(_writer, _random, _subject.Unit, parts[index]);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WritePopulation(string group, string sex)
    {
        _writer.WriteStartObject("population"u8);
        _writer.WriteString("group"u8, group);
        if (_random.Percent(20))
            _writer.WriteString("sex"u8, sex);
        if (_random.Percent(5))
        {
            _writer.WriteStartObject("age"u8);
            _writer.WriteNumber("min"u8, 20);
            _writer.WriteNumber("max"u8, 59);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void WriteTestimony()
    {
        _writer.WriteStartArray("themes"u8);
        var first = 2 * _random.Below(Themes.Length / 2);
        _writer.WriteStringValue(Themes[first]);
        _writer.WriteStringValue(Themes[first + 1]);
        _writer.WriteEndArray();
        _writer.WriteString("consent"u8, _random.Percent(80) ? "publishedByThirdParty"u8 : "informed"u8);
        _writer.WriteBoolean("redacted"u8, true);
        if (_random.Percent(25))
            return;
        var isWoman = _random.Percent(72);
        _writer.WriteStartObject("respondent"u8);
        _writer.WriteString("sex"u8, isWoman ? "female"u8 : "male"u8);
        if (isWoman && _random.Percent(60))
            _writer.WriteNumber("ageDecade"u8, 30);
        _writer.WriteEndObject();
    }

    private void WriteEvent()
    {
        _writer.WriteString("eventType"u8, _random.Pick<string>(EventTypes));
        if (_random.Percent(40))
        {
            _writer.WriteStartArray("actors"u8);
            _writer.WriteStartObject();
            _writer.WriteString("type"u8, "state"u8);
            _writer.WriteString("country"u8, _random.Pick<string>(Countries));
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        if (_random.Percent(50))
        {
            _writer.WritePropertyName("affected"u8);
            SyntheticQuantity.Write(_writer, _random, "persons", _random.Between(MinPersons, 500));
            WritePopulation("peopleInTransit", "female");
        }
    }

    private void WriteCondition()
    {
        _writer.WriteString("aspect"u8, _random.Pick<string>(Aspects));
        _writer.WriteString("intensity"u8, _random.Percent(50) ? "high"u8 : "moderate"u8);
        WritePopulation("residents", "female");
    }

    private void WriteAssociation()
    {
        _writer.WritePropertyName("cause"u8);
        WriteFactor(Distributions.Factors.Pick(_random));
        _writer.WritePropertyName("effect"u8);
        WriteFactor(("outcome", "arrivals"));
        _writer.WriteString("direction"u8, _random.Pick<string>(Signs));
        var design = _random.Pick<string>(Designs);
        _writer.WriteString("design"u8, design);
        _writer.WriteBoolean("causalClaim"u8, design == "regression");
        if (design is not ("regression" or "correlational"))
            return;
        _writer.WriteStartObject("statistic"u8);
        _writer.WriteString("name"u8, design == "regression" ? "beta"u8 : "r"u8);
        _writer.WriteNumber("value"u8, new decimal(_random.Between(1, 99), 0, 0, _random.Percent(40), 2));
        _writer.WriteNumber("pValue"u8, new decimal(_random.Between(1, 200), 0, 0, false, 3));
        _writer.WriteNumber("n"u8, _random.Between(40, 4000));
        _writer.WriteEndObject();
    }

    private void WriteRoute()
    {
        _writer.WriteStartArray("path"u8);
        _writer.WriteStringValue("KP"u8);
        _writer.WriteStringValue("CN"u8);
        _writer.WriteStringValue(_random.Pick<string>(Countries.AsSpan(1, 4)));
        _writer.WriteStringValue("KR"u8);
        _writer.WriteEndArray();
        _writer.WriteString("treatment"u8, _random.Pick<string>(Treatments));
        _writer.WriteString("status"u8, _random.Pick<string>(States));
        if (!_random.Percent(50))
            return;
        _writer.WritePropertyName("dwell"u8);
        SyntheticQuantity.Write(_writer, _random, "days", _random.Between(5, 120));
    }

    private void WritePolicy()
    {
        _writer.WriteStartObject("instrument"u8);
        var agreement = _random.Percent(40);
        _writer.WriteString("type"u8, agreement ? "agreement"u8 : "law"u8);
        _writer.WriteString("name"u8, $"Synthetic instrument {_random.Between(1, 90):D2}");
        if (agreement)
        {
            _writer.WriteStartArray("parties"u8);
            _writer.WriteStringValue("KP"u8);
            _writer.WriteStringValue(_random.Pick<string>(Countries));
            _writer.WriteEndArray();
        }

        _writer.WriteBoolean("inForce"u8, _random.Percent(70));
        _writer.WriteEndObject();
        _writer.WriteString("effect"u8, _random.Percent(60) ? "restricts"u8 : "repatriates"u8);
        if (!_random.Percent(50))
            return;
        _writer.WriteStartArray("penalty"u8);
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "unpaidLabour"u8);
        _writer.WritePropertyName("quantity"u8);
        SyntheticQuantity.Write(_writer, _random, "months", _random.Between(1, 36));
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }
}
