using System.Text;

namespace Schemawright.Schema.Output;

/// <summary>The result of an evaluation in the forms that JSON Schema Core section 12.4 defines.</summary>
public sealed class EvaluationOutput
{
    internal EvaluationOutput(bool isValid, IReadOnlyList<OutputUnit> units) => (IsValid, Units) = (isValid, units);

    /// <summary>Whether the instance is valid.</summary>
    public bool IsValid { get; }

    /// <summary>The annotations of a valid instance, or the errors of an invalid one, each step that failed by itself; in the order of evaluation.</summary>
    public IReadOnlyList<OutputUnit> Units { get; }

    /// <summary>The format <c>flag</c>, section 12.4.1.</summary>
    /// <returns>JSON text.</returns>
    public string ToFlagJson() => IsValid ? """{"valid":true}""" : """{"valid":false}""";

    /// <summary>The format <c>basic</c>, section 12.4.2.</summary>
    /// <returns>JSON text.</returns>
    public string ToBasicJson()
    {
        if (Units.Count == 0)
            return ToFlagJson();
        var text = new StringBuilder(IsValid ? """{"valid":true,"annotations":[""" : """{"valid":false,"errors":[""");
        for (var i = 0; i < Units.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            AppendUnit(text, Units[i]);
        }

        return text.Append("]}").ToString();
    }

    private static void AppendUnit(StringBuilder text, OutputUnit unit)
    {
        text.Append(unit.IsValid ? """{"valid":true,"keywordLocation":""" : """{"valid":false,"keywordLocation":""");
        JsonText.AppendString(text, unit.KeywordLocation);
        JsonText.AppendString(text.Append(""","absoluteKeywordLocation":"""), unit.AbsoluteKeywordLocation);
        JsonText.AppendString(text.Append(""","instanceLocation":"""), unit.InstanceLocation);
        if (unit.Error is not null)
            JsonText.AppendString(text.Append(""","error":"""), unit.Error);
        if (unit.Annotation is not null)
            text.Append(""","annotation":""").Append(unit.Annotation);
        text.Append('}');
    }
}
