using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The ways into and out of a union of values: conversions, <c>Match</c>, <c>Switch</c>, and one <c>TryGet…</c> a case.</summary>
internal static class ValueUnionMatchEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Write(SourceWriter writer, ValueUnionSpec spec)
    {
        for (var i = 0; i < spec.Cases.Count; i++)
            WriteConversion(writer, spec, i);
        WriteMatch(writer, spec);
        for (var i = 0; i < spec.Cases.Count; i++)
            WriteTryGet(writer, spec.Cases[i], i);
    }

    private static void WriteConversion(SourceWriter writer, ValueUnionSpec spec, int index)
    {
        var @case = spec.Cases[index];
        var signature = @case.Conversion switch
        {
            UnionConversion.Implicit => $"implicit operator {spec.Name}",
            UnionConversion.Explicit => $"explicit operator {spec.Name}",
            _ => $"{spec.Name} From{@case.Name}",
        };
        writer.WriteLine();
        writer.WriteLine($"/// <summary>Creates a value of {What(@case)}.</summary>");
        if (@case.Conversion != UnionConversion.Implicit)
            writer.WriteLine("/// <exception cref=\"global::System.ArgumentException\">The value is not valid against the schema.</exception>");
        writer.WriteLine($"public static {signature}({@case.Value.CSharpType} value) => {Taken(spec, @case, index)};");
    }

    // A union that may refuse a value, or find it in another case, reads it like any other.
    private static string Taken(ValueUnionSpec spec, ValueUnionCaseSpec @case, int index) => !spec.IsDisjoint || spec.WholeCheck is not null
        ? $"global::Schemawright.Runtime.UnionValue.Convert<{spec.Name}, {@case.Value.CSharpType}, {@case.Value.Codec}>(value)"
        : @case.Value.CanFailCodec
            ? $"new(global::Schemawright.Runtime.UnionValue.Of({Literal.Int32(index)}, global::Schemawright.Runtime.Checks.Constrained.Require<{@case.Value.CSharpType}, {@case.Value.Codec}>(value, nameof(value))))"
            : $"new(global::Schemawright.Runtime.UnionValue.Of({Literal.Int32(index)}, value))";

    private static void WriteMatch(SourceWriter writer, ValueUnionSpec spec) => writer.WriteLine($$"""

        /// <summary>Calls the function for this value's case{{FirstCase(spec)}} and returns its result.</summary>
        public TResult Match<TResult>({{Parameters(spec, static @case => $"global::System.Func<{@case.Value.CSharpType}, TResult>")}}) => _value.Case switch
        {
            {{string.Join("\n", spec.Cases.Select(static (@case, i) => $"{Literal.Int32(i)} => {@case.Parameter}(_value.Get<{@case.Value.CSharpType}>()),"))}}
            _ => throw new global::System.Diagnostics.UnreachableException(),
        };

        /// <summary>Calls the action for this value's case{{FirstCase(spec)}}.</summary>
        public void Switch({{Parameters(spec, static @case => $"global::System.Action<{@case.Value.CSharpType}>")}})
        {
            switch (_value.Case)
            {
                {{string.Join("\n", spec.Cases.Select(static (@case, i) => $"case {Literal.Int32(i)}: {@case.Parameter}(_value.Get<{@case.Value.CSharpType}>()); break;"))}}
            }
        }
        """);

    private static void WriteTryGet(SourceWriter writer, ValueUnionCaseSpec @case, int index)
    {
        var type = @case.Value.CSharpType;
        var parameter = @case.Value.IsValueType ? $"out {type} value" : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? value";
        writer.WriteLine($"""

            /// <summary>Whether this is {What(@case)}.</summary>
            public bool TryGet{@case.Name}({parameter}) => _value.TryGet<{type}, {@case.Value.Codec}>({Literal.Int32(index)}, out value);
            """);
    }

    private static string What(ValueUnionCaseSpec @case) => $"the case <c>{DocumentationEmitter.Xml(@case.Name)}</c>";

    private static string FirstCase(ValueUnionSpec spec) => spec.IsDisjoint || spec.IsExclusive ? "" : " (the first, if several match)";

    private static string Parameters(ValueUnionSpec spec, Func<ValueUnionCaseSpec, string> type) =>
        "\n    " + string.Join(",\n    ", spec.Cases.Select(@case => $"{type(@case)} {@case.Parameter}"));
}
