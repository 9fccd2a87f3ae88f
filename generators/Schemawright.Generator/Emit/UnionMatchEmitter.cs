using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The exhaustive ways into a union: <c>Match</c>, <c>Switch</c>, and one <c>TryGet…</c> a case.</summary>
internal static class UnionMatchEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Write(SourceWriter writer, UnionSpec spec)
    {
        WriteMatch(writer, spec);
        WriteSwitch(writer, spec);
        foreach (var @case in spec.Cases)
        {
            writer.WriteLine($$"""

                /// <summary>Whether this is a <see cref="{{@case.Type}}"/>.</summary>
                public bool TryGet{{@case.Name}}([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{@case.Type}}? value)
                {
                    value = this as {{@case.Type}};
                    return value is not null;
                }
                """);
        }
    }

    private static void WriteMatch(SourceWriter writer, UnionSpec spec)
    {
        writer.WriteLine($$"""

            /// <summary>Calls the function for this value's case and returns its result.</summary>
            public TResult Match<TResult>({{Parameters(spec, static @case => $"global::System.Func<{@case.Type}, TResult>")}}) => this switch
            {
                {{string.Join("\n", spec.Cases.Select(static @case => $"{@case.Type} => {@case.Parameter}(({@case.Type})this),"))}}
                _ => throw new global::System.Diagnostics.UnreachableException(),
            };
            """);
    }

    private static void WriteSwitch(SourceWriter writer, UnionSpec spec)
    {
        writer.WriteLine($$"""

            /// <summary>Calls the action for this value's case.</summary>
            public void Switch({{Parameters(spec, static @case => $"global::System.Action<{@case.Type}>")}})
            {
                switch (this)
                {
                    {{string.Join("\n", spec.Cases.Select(static @case => $"case {@case.Type}: {@case.Parameter}(({@case.Type})this); break;"))}}
                }
            }
            """);
    }

    private static string Parameters(UnionSpec spec, Func<UnionCaseSpec, string> type) =>
        "\n    " + string.Join(",\n    ", spec.Cases.Select(@case => $"{type(@case)} {@case.Parameter}"));
}
