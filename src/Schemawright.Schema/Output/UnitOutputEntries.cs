using System.Text;

namespace Schemawright.Output;

/// <summary>Writes the units of version 1's output as JSON.</summary>
internal static class UnitOutputEntries
{
    /// <summary>Writes a flat list of units, without their details.</summary>
    public static string OfList(bool isValid, IEnumerable<UnitOutput> units)
    {
        var text = new StringBuilder(isValid ? """{"valid":true,"details":[""" : """{"valid":false,"details":[""");
        foreach (var unit in units)
        {
            if (text[text.Length - 1] == '}')
                text.Append(',');
            Begin(text, unit);
            text.Append('}');
        }

        return text.Append("]}").ToString();
    }

    /// <summary>Writes a unit with all its descendants. An explicit stack instead of recursion: the hierarchy is as deep as the evaluation was.</summary>
    public static string OfHierarchy(UnitOutput root)
    {
        var text = new StringBuilder();
        var open = new Stack<(UnitOutput Unit, int Next)>();
        Begin(text, root);
        open.Push((root, 0));
        while (open.Count > 0)
        {
            var (unit, next) = open.Pop();
            if (next == unit.Details.Count)
            {
                text.Append(next > 0 ? "]}" : "}");
                continue;
            }

            text.Append(next > 0 ? "," : ""","details":[""");
            Begin(text, unit.Details[next]);
            open.Push((unit, next + 1));
            open.Push((unit.Details[next], 0));
        }

        return text.ToString();
    }

    private static void Begin(StringBuilder text, UnitOutput unit)
    {
        text.Append(unit.IsValid ? """{"valid":true,"evaluationPath":""" : """{"valid":false,"evaluationPath":""");
        OutputJson.AppendString(text, unit.EvaluationPath);
        OutputJson.AppendString(text.Append(""","schemaLocation":"""), unit.SchemaLocation);
        OutputJson.AppendString(text.Append(""","instanceLocation":"""), unit.InstanceLocation);
        AppendProperty(text, "errors", unit.Errors, static (all, error) => OutputJson.AppendString(all, error));
        AppendProperty(text, "annotations", unit.Annotations, static (all, annotation) => all.Append(annotation));
        AppendProperty(text, "droppedAnnotations", unit.DroppedAnnotations, static (all, annotation) => all.Append(annotation));
    }

    private static void AppendProperty(StringBuilder text, string name, List<(string Keyword, string Value)> values, Action<StringBuilder, string> append)
    {
        for (var i = 0; i < values.Count; i++)
        {
            text.Append(i > 0 ? "," : $",\"{name}\":{{");
            OutputJson.AppendString(text, values[i].Keyword);
            text.Append(':');
            append(text, values[i].Value);
        }

        if (values.Count > 0)
            text.Append('}');
    }
}
