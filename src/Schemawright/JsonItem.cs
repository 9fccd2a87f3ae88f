using System.Diagnostics.CodeAnalysis;

namespace Schemawright;

/// <summary>One value of a stream: the model, or what is wrong with it.</summary>
/// <typeparam name="T">The model.</typeparam>
public readonly record struct JsonItem<T>
    where T : IJsonModel<T>
{
    /// <summary>The position among the items, from 0 on; blank lines do not count.</summary>
    public required long Index { get; init; }

    /// <summary>The line of the stream on which the item begins, from 1 on.</summary>
    public required int Line { get; init; }

    /// <summary>The model; null where the item is not valid.</summary>
    public T? Value { get; init; }

    /// <summary>All errors. Lines and columns are those of the stream; in an array, pointers begin with the item's index.</summary>
    public required ValidationReport Report { get; init; }

    /// <summary>Whether there is a model.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Report.IsValid;
}
