using System.Text.Json.Nodes;
using CsCheck;
using Schemawright.Generator.Binding;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Tests.Naming;

/// <summary>What is added to a schema renames nothing that was there before.</summary>
public class StableNamesTests
{
    private static readonly Gen<(JsonObject Document, string Name, JsonObject Addition, int Place, int Position)> Cases = Gen.Select(
        RandomSchemas.Document, RandomSchemas.Name, RandomSchemas.Addition, Gen.Int[0, 1000], Gen.Int[0, 1000]);

    [Fact]
    public void A_property_or_definition_that_is_added_renames_nothing()
    {
        var compared = 0;
        Cases.Sample(
            (document, name, addition, place, position) =>
            {
                var before = Bind(document);
                if (Add(document, name, addition, place, position) is not { } edited)
                    return true;
                var after = Bind(edited);
                if (IsRelated(document, name) || Collisions(after) > Collisions(before))
                    return true;

                Interlocked.Increment(ref compared);
                AssertKept(before, after, $"{document.ToJsonString()}\n{edited.ToJsonString()}");
                return true;
            },
            iter: 1200);
        Assert.True(compared > 100, $"Only {compared} additions were unrelated.");
    }

    [Fact]
    public void A_property_that_is_added_last_renames_no_member_even_where_it_wants_the_same_name()
    {
        Cases.Sample(
            (document, name, addition, _, _) =>
            {
                // A plain name comes before one that gets out of the way, wherever it stands: schema is SchemaValue only where nothing else is.
                if (name == "schemaValue" || Add(document, name, new JsonObject { ["type"] = "string" }, 0, int.MaxValue) is not { } edited)
                    return true;
                AssertKept(Bind(document), Bind(edited), $"{document.ToJsonString()}\n{edited.ToJsonString()}", member => member.EndsWith("OrDefault", StringComparison.Ordinal));
                return true;
            },
            iter: 400);
    }

    [Fact]
    public void No_two_names_are_the_same() => Cases.Sample(
        (document, _, _, _, _) =>
        {
            var types = Bind(document).Types;
            Assert.Equal(types.Count, types.Select(type => type.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(types, type => Assert.Equal(Members(type).Count(), Members(type).Select(member => member.Name).Distinct(StringComparer.Ordinal).Count()));
            return true;
        },
        iter: 400);

    private static BindingResult Bind(JsonObject document)
    {
        var result = SchemaBinder.Bind([new SchemaInput("/project/root.schema.json", document.ToJsonString())], new ProjectOptions("Demo", "/project/"), CancellationToken.None);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => !diagnostic.Id.StartsWith("SW3", StringComparison.Ordinal) && diagnostic.Id != "SW2003");
        return result;
    }

    /// <summary>The same document with a member more in one of its lists of properties or definitions; null where it has such a member.</summary>
    private static JsonObject? Add(JsonObject document, string name, JsonObject addition, int place, int position)
    {
        var edited = document.DeepClone().AsObject();
        var definitions = edited["$defs"]!.AsObject();
        var lists = Plain(edited).Select(schema => schema["properties"]!.AsObject()).Append(definitions).ToList();
        var list = lists[place % lists.Count];
        if (list.ContainsKey(name) || (list == definitions && name == "$ref"))
            return null;
        var added = addition.DeepClone().AsObject();
        foreach (var reference in RandomSchemas.All(added).OfType<JsonObject>().Where(schema => schema["$ref"] is System.Text.Json.Nodes.JsonValue))
            reference["$ref"] = RandomSchemas.Resolve((string)reference["$ref"]!, definitions);
        list.Insert(Math.Min(position, position == int.MaxValue ? list.Count : position % (list.Count + 1)), name, added);
        return edited;
    }

    /// <summary>Schemas with properties, and with nothing that a property would change the shape of.</summary>
    private static IEnumerable<JsonObject> Plain(JsonNode? node) => RandomSchemas.All(node).OfType<JsonObject>().Where(schema => schema["properties"] is JsonObject && schema["type"] is System.Text.Json.Nodes.JsonValue);

    /// <summary>Whether another property or definition wants the same name.</summary>
    private static bool IsRelated(JsonObject document, string name)
    {
        var wanted = CSharpIdentifier.Pascal(name);
        return RandomSchemas.All(document).OfType<JsonObject>().SelectMany(members => members).Any(member => string.Equals(CSharpIdentifier.Pascal(member.Key), wanted, StringComparison.OrdinalIgnoreCase))
            || Bind(document).Types.SelectMany(Members).Any(member => string.Equals(member.Name, wanted, StringComparison.Ordinal));
    }

    private static int Collisions(BindingResult result) => result.Diagnostics.Count(diagnostic => diagnostic.Id == "SW3003");

    private static void AssertKept(BindingResult before, BindingResult after, string documents, Func<string, bool>? isLeftOut = null)
    {
        var types = after.Types.ToDictionary(type => type.SchemaLocation, StringComparer.Ordinal);
        foreach (var type in before.Types)
        {
            Assert.True(types.TryGetValue(type.SchemaLocation, out var kept) && kept.FullName == type.FullName, $"{type.FullName} at {type.SchemaLocation} is {kept?.FullName} in\n{documents}");
            var members = Members(kept!).ToHashSet();
            Assert.All(Members(type).Where(member => isLeftOut?.Invoke(member.Name) != true), member => Assert.True(members.Contains(member), $"{type.FullName} has no {member} any more in\n{documents}"));
        }
    }

    private static IEnumerable<(string Text, string Name)> Members(TypeSpec type) => type switch
    {
        ObjectSpec spec => Properties(spec.Properties),
        TupleSpec spec => Properties(spec.Items),
        UnionSpec spec => spec.Cases.Select(@case => (@case.Type, @case.Name)),
        EnumSpec spec => spec.Members.Select(member => (member.Value, member.Name)),
        ScalarSpec spec => spec.KnownValues.Select(member => (member.Value, member.Name)),
        _ => [],
    };

    private static IEnumerable<(string Text, string Name)> Properties(IEnumerable<PropertySpec> properties) => properties.SelectMany(
        property => property.DefaultName is { } byDefault ? [(property.JsonName, property.Name), (property.JsonName + " or default", byDefault)] : new[] { (property.JsonName, property.Name) });
}
