namespace Schemawright.Generator.Specs;

/// <summary>A closed list of strings.</summary>
internal sealed record EnumSpec : TypeSpec
{
    /// <summary>The members in schema order.</summary>
    public required EquatableArray<EnumMemberSpec> Members { get; init; }

    /// <summary>Whether the members' values are JSON, since not all are strings.</summary>
    public bool IsMixed { get; init; }

    /// <summary>The simple name of the codec, which stands in the same namespace.</summary>
    public string CodecName => Name + "Codec";
}
