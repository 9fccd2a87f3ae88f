using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Checks;
using Schemawright.Runtime.Codecs;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Models;

/// <summary>A closed object: required, optional, constrained, nullable, list and enum members, and a rule over the whole.</summary>
[JsonConverter(typeof(JsonModelConverter<Person>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/person")]
public sealed partial record Person : IJsonModel<Person>
{
    private static readonly PropertyNames Names = new("name", "age", "height", "tags", "born", "group", "nick", "marks");
    private string _name = null!;
    private int? _age;
    private decimal? _height;
    private ValueList<string>? _tags;
    private DateOnly? _born;
    private FactorGroup? _group;
    private Optional<string?> _nick;
    private ValueList<decimal>? _marks;
    private RawValues _rawValues;

    public Person()
    {
    }

    // The reader sets the members, or drops the instance.
#pragma warning disable CS8618
    [SetsRequiredMembers]
    private Person(SkipValidation _)
    {
    }
#pragma warning restore CS8618

    public required string Name
    {
        get => _name;
        init => _name = Constrained.Require<string, StringCodec, NameCheck>(value);
    }

    public int? Age
    {
        get => _age;
        init
        {
            _age = value;
            _rawValues = _rawValues.Without(1);
        }
    }

    public decimal? Height
    {
        get => _height;
        init
        {
            _height = value is { } given ? Constrained.Require<decimal, DecimalCodec, HeightCheck>(given) : null;
            _rawValues = _rawValues.Without(2);
        }
    }

    public ValueList<string>? Tags
    {
        get => _tags;
        init => _tags = value is { } given ? Constrained.Require<ValueList<string>, ListCodec<string, StringCodec>, TagsCheck>(given) : null;
    }

    public DateOnly? Born
    {
        get => _born;
        init => _born = value;
    }

    public FactorGroup? Group
    {
        get => _group;
        init => _group = value;
    }

    public Optional<string?> Nick
    {
        get => _nick;
        init => _nick = value;
    }

    public ValueList<decimal>? Marks
    {
        get => _marks;
        init
        {
            _marks = value;
            _rawValues = _rawValues.Without(7);
        }
    }

    public static ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/person");

    public static JsonTypeInfo<Person> JsonTypeInfo => JsonModel.TypeInfo<Person>();

    private readonly struct NameCheck : IJsonCheck
    {
        public static bool Accepts(in IndexedJson json, int node) => JsonChecks.Length(json, node, 1, 10);
    }

    private readonly struct HeightCheck : IJsonCheck
    {
        public static bool Accepts(in IndexedJson json, int node) => JsonChecks.AtLeast(json, node, "0"u8);
    }

    private readonly struct TagsCheck : IJsonCheck
    {
        public static bool Accepts(in IndexedJson json, int node) => JsonChecks.UniqueItems(json, node);
    }

    private readonly struct WholeCheck : IJsonCheck
    {
        public static bool Accepts(in IndexedJson json, int node) => !JsonObjects.Has(json, node, "nick"u8) || JsonObjects.Has(json, node, "age"u8);
    }
}
