namespace Schemawright.Generator.Binding.Shapes;

/// <summary>The kinds of type that a schema can get.</summary>
internal enum ShapeKind
{
    /// <summary>None of its own: each place that uses the schema is bound where it stands.</summary>
    Inline,

    /// <summary>A record with named properties.</summary>
    Object,

    /// <summary>A closed hierarchy.</summary>
    Union,

    /// <summary>A record around a value of one of several C# types.</summary>
    ValueUnion,

    /// <summary>A closed list of strings.</summary>
    Enum,

    /// <summary>A positional record.</summary>
    Tuple,

    /// <summary>A named value around a string or number.</summary>
    Scalar,

    /// <summary>A type that exists already.</summary>
    Existing,

    /// <summary>A document's root that is none of these: a named value around whatever it holds.</summary>
    Wrapper,
}
