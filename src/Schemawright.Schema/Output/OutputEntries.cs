using System.Text;

namespace Schemawright.Output;

/// <summary>Writes entries of an output as JSON.</summary>
internal static class OutputEntries
{
    /// <summary>Writes an entry with all its descendants. An explicit stack instead of recursion: the hierarchy is as deep as the evaluation was.</summary>
    public static string OfHierarchy(OutputNode root)
    {
        var text = new StringBuilder();
        var open = new Stack<(OutputNode Node, int Next)>();
        BeginUnit(text, root.Unit);
        open.Push((root, 0));
        while (open.Count > 0)
        {
            var (node, next) = open.Pop();
            if (next == node.Children.Count)
            {
                text.Append(next > 0 ? "]}" : "}");
                continue;
            }

            text.Append(next > 0 ? "," : node.Unit.IsValid ? ""","annotations":[""" : ""","errors":[""");
            BeginUnit(text, node.Children[next].Unit);
            open.Push((node, next + 1));
            open.Push((node.Children[next], 0));
        }

        return text.ToString();
    }

    /// <summary>
    /// Groups annotations by instance location, then keyword, then the schema that contains the keyword. Those of one value must be consecutive.
    /// </summary>
    public static string OfAnnotations(IEnumerable<OutputAnnotation> annotations)
    {
        var text = new StringBuilder("{");
        foreach (var ofValue in annotations.GroupBy(static annotation => annotation.InstanceLocation, StringComparer.Ordinal))
        {
            BeginProperty(text, ofValue.Key).Append('{');
            foreach (var ofKeyword in ofValue.GroupBy(static annotation => annotation.Keyword, StringComparer.Ordinal))
            {
                BeginProperty(text, ofKeyword.Key).Append('{');
                foreach (var ofSchema in ofKeyword.GroupBy(static annotation => annotation.SchemaLocation, StringComparer.Ordinal))
                    BeginProperty(text, ofSchema.Key).Append(ofSchema.First().Value);
                text.Append('}');
            }

            text.Append('}');
        }

        return text.Append('}').ToString();
    }

    private static void BeginUnit(StringBuilder text, OutputUnit unit)
    {
        text.Append(unit.IsValid ? """{"valid":true,"keywordLocation":""" : """{"valid":false,"keywordLocation":""");
        OutputJson.AppendString(text, unit.KeywordLocation);
        OutputJson.AppendString(text.Append(""","absoluteKeywordLocation":"""), unit.AbsoluteKeywordLocation);
        OutputJson.AppendString(text.Append(""","instanceLocation":"""), unit.InstanceLocation);
        if (unit.Error is not null)
            OutputJson.AppendString(text.Append(""","error":"""), unit.Error);
        if (unit.Annotation is not null)
            text.Append(""","annotation":""").Append(unit.Annotation);
    }

    private static StringBuilder BeginProperty(StringBuilder text, string name)
    {
        if (text[text.Length - 1] != '{')
            text.Append(',');
        OutputJson.AppendString(text, name);
        return text.Append(':');
    }
}
