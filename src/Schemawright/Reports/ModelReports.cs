using Schemawright.Json;
using Schemawright.Json.Locations;
using Schemawright.Output;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Reports;

/// <summary>Says why a text was refused: where generated code has only answered with no, the evaluator explains.</summary>
internal static class ModelReports
{
    /// <summary>The report of a text that generated code does not accept.</summary>
    public static ValidationReport OfInvalid<T>(JsonIndex index, ReadOnlySpan<byte> utf8)
        where T : IJsonModel<T>
    {
        // Again, since the index may have left it to the model to compare names.
        if (!index.TryBuild(utf8, null, out var error))
            return ReportWriter.Write(utf8, error);
        var json = index.Over(utf8);
        var report = T.Schema.Compiled.Explain(json, 0);
        return report.IsValid ? OfOne<T>(json, 0, "The value is not valid for this type.") : report;
    }

    /// <summary>The report of a text that could not be read: it is not valid, or a C# type can't hold a part of it.</summary>
    public static ValidationReport OfUnread<T>(JsonIndex index, ReadOnlySpan<byte> utf8)
        where T : IJsonModel<T>
    {
        if (!index.TryBuild(utf8, null, out var error))
            return ReportWriter.Write(utf8, error);
        var json = index.Over(utf8);
        var report = T.Schema.Compiled.Explain(json, 0);
        if (!report.IsValid)
            return report;

        // Reading again leaves a note of the value that was the obstacle.
        UnrepresentableValue.Clear();
        T.TryRead(json, 0, out _);
        return UnrepresentableValue.TryGet(out var node, out var type)
            ? OfOne<T>(json, node, $"{Excerpt.Of(json.RawValue(node))} is valid, but the C# type {type.Name} can't represent it exactly.")
            : OfOne<T>(json, 0, $"The value is valid, but the C# type {typeof(T).Name} can't represent it.");
    }

    private static ValidationReport OfOne<T>(in IndexedJson json, int node, string message)
        where T : IJsonModel<T>
    {
        var position = LineMap.Locate(json.Utf8, json.StartOf(node));
        return ValidationReport.FromErrors(
        [
            new ValidationError
            {
                InstanceLocation = JsonPointers.PointerOf(json, node),
                Keyword = "",
                KeywordLocation = "",
                AbsoluteKeywordLocation = T.Schema.Location,
                Message = message,
                Excerpt = Excerpts.Of(json, node),
                Line = position.Line,
                Column = position.Column,
            },
        ]);
    }
}
