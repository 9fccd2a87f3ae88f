using System.Text;

namespace Schemawright.Output;

/// <summary>Writes the units of version 1's output as JSON text.</summary>
internal static class UnitOutputEntries
{
    /// <summary>Writes a flat list.</summary>
    /// <param name="isValid">The verdict on the whole.</param>
    /// <param name="units">The units; what is under them is left out.</param>
    /// <returns>JSON text.</returns>
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

    /// <summary>Writes a unit with all under it. A stack of its own instead of recursion: the hierarchy is as deep as the evaluation was.</summary>
    /// <param name="root">The unit.</param>
    /// <returns>JSON text.</returns>
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
        AppendMembers(text, "errors", unit.Errors, static (all, error) => OutputJson.AppendString(all, error));
        AppendMembers(text, "annotations", unit.Annotations, static (all, annotation) => all.Append(annotation));
        AppendMembers(text, "droppedAnnotations", unit.DroppedAnnotations, static (all, annotation) => all.Append(annotation));
    }

    private static void AppendMembers(StringBuilder text, string name, List<(string Keyword, string Value)> members, Action<StringBuilder, string> append)
    {
        for (var i = 0; i < members.Count; i++)
        {
            text.Append(i > 0 ? "," : $",\"{name}\":{{");
            OutputJson.AppendString(text, members[i].Keyword);
            text.Append(':');
            append(text, members[i].Value);
        }

        if (members.Count > 0)
            text.Append('}');
    }
}
