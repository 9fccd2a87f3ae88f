using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Incremental;

/// <summary>What flows through the pipeline after the first step holds plain values only: nothing that keeps a compilation alive or compares by reference.</summary>
public class PipelinePurityTests
{
    [Theory]
    [InlineData(TrackingNames.Inputs)]
    [InlineData(TrackingNames.Options)]
    [InlineData(TrackingNames.Binding)]
    [InlineData(TrackingNames.Types)]
    [InlineData(TrackingNames.Documents)]
    [InlineData(TrackingNames.Assembly)]
    public void A_step_gives_plain_values(string step)
    {
        var run = DomainProject.Create().RunUnchecked();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var output in run.Result.TrackedSteps[step].SelectMany(ran => ran.Outputs))
            Visit(output.Value, step, seen);
        Assert.NotEmpty(seen);
    }

    private static void Visit(object? node, string path, HashSet<object> seen)
    {
        if (node is null || !seen.Add(node))
            return;
        Assert.False(
            node is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or SourceText or AdditionalText,
            $"{path} is a {node.GetType()}");
        Assert.False(node.GetType().Namespace!.StartsWith("Schemawright.Schema", StringComparison.Ordinal), $"{path} is a {node.GetType()}");
        if (node is string || node.GetType().IsPrimitive || node.GetType().IsEnum)
            return;

        if (node is IEnumerable items)
        {
            foreach (var item in items)
                Visit(item, path + "[]", seen);
        }

        foreach (var field in Fields(node.GetType()))
            Visit(field.GetValue(node), $"{path}.{field.Name}", seen);
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}
