using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding;

/// <summary>Binds a closed list of strings, or of strings beside numbers and booleans, to an enum.</summary>
internal sealed class EnumBinder(SchemaKnowledge knowledge)
{
    /// <summary>Binds an enum.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec.</returns>
    public EnumSpec Bind(TypeEntry entry, AssemblyContext assembly) => new()
    {
        Namespace = entry.Namespace,
        Name = entry.Name,
        SchemaLocation = entry.Schema.AbsoluteLocation,
        SchemaDocuments = assembly.SchemaDocuments,
        Documentation = new(Annotations.OfType(entry.Schema)),
        Obsolete = Annotations.Obsolete(entry.Schema),
        Members = new(MembersOf(entry)),
        IsMixed = IsMixed(entry),
    };

    /// <summary>Whether the members stand for more than strings, so that their values are JSON.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>False for strings only.</returns>
    public bool IsMixed(TypeEntry entry) => (knowledge.Types.Of(entry.Schema) & ~JsonTypes.Null) != JsonTypes.String;

    /// <summary>The members: the listed values that hold to all of the schema.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>The members in schema order.</returns>
    public IReadOnlyList<EnumMemberSpec> MembersOf(TypeEntry entry)
    {
        var names = new NameScope(StringComparer.Ordinal);
        var merged = knowledge.MergeInside(entry.Schema);
        var values = IsMixed(entry) ? EnumValues.MixedOf(merged).Select(json => (Json: json, Value: json)) : EnumValues.Of(merged).Select(value => (Json: JsonText.Quote(value), Value: value));
        return
        [
            .. values
                .Where(value => knowledge.Verdicts.Accepts([entry.Schema], value.Json))
                .Select(value => new EnumMemberSpec(names.Take(NameOf(value.Value)), value.Value)),
        ];
    }

    // -1.5 -> NumberMinus1_5; strings and booleans are words.
    private static string NameOf(string value) => decimal.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _)
        ? "Number" + value.Replace("-", "Minus").Replace("+", "Plus").Replace('.', '_')
        : CSharpIdentifier.Pascal(value);
}
