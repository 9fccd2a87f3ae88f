using System.Globalization;
using DefectionFactors.Extensions;
using Schemawright;

namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR604. A prefix that is not declared is left to DFR603.</summary>
internal sealed class ValidExtensions() : Rule(
    "DFR604", RuleSeverity.Error,
    "Extension values are valid against the schema that is declared for their prefix.",
    "Correct the value, or declare the version of the schema that allows it.")
{
    /// <inheritdoc/>
    internal override RuleMemory? Remember(RuleContext context, RuleFindings findings) => context.Dataset.ExtensionsUsed is { Count: > 0 } declared ? new Memory(context, declared, findings) : null;

    /// <summary>The schemas that are at hand, and whether one that is not was needed.</summary>
    private sealed class Memory(RuleContext context, IReadOnlyList<ExtensionDeclaration> declared, RuleFindings findings) : RuleMemory
    {
        private readonly JsonSchema?[] _schemas = [.. declared.Select(extension => context.Options.ExtensionSchemas.Find(extension.SchemaValue.OriginalString, extension.Prefix.Value))];
        private readonly bool[] _isMissed = new bool[declared.Count];

        public override void Visit(RecordEntry entry)
        {
            if (entry.Record.Extensions is null)
                return;
            for (var i = 0; i < declared.Count; i++)
            {
                var payload = ExtensionPayload.Of(entry.Record.Extensions, declared[i].Prefix.Value);
                if (payload.IsEmpty)
                    continue;
                if (_schemas[i] is { } schema)
                    Check(entry, schema, declared[i].Prefix.Value, payload);
                else
                    _isMissed[i] = true;
            }
        }

        public override void Complete()
        {
            for (var i = 0; i < declared.Count; i++)
            {
                if (_isMissed[i])
                    findings.AddDoubt(context.PlaceInEnvelope(string.Create(CultureInfo.InvariantCulture, $"/extensionsUsed/{i}/schema")), $"The schema of '{declared[i].Prefix}' was not found; its values were not checked.");
            }
        }

        private void Check(RecordEntry entry, JsonSchema schema, string prefix, ReadOnlyMemory<byte> payload)
        {
            foreach (var error in schema.Validate(payload.Span).Errors)
            {
                // The pointer leads into the object without prefixes; in the text each name has its prefix.
                var member = error.InstanceLocation.Length == 0 ? "" : $"/{prefix}:{error.InstanceLocation[1..]}";
                findings.Add($"{entry.Pointer}/ext{member}", error.Message);
            }
        }
    }
}
