using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Schemawright.Json;

namespace Schemawright.Runtime.Tables;

/// <summary>
/// Finds the case of a value: those that its kind rules out, the string that one of its members has, or a member that it lacks, are not asked. Cases are bits of a word.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseTable
{
    private readonly ulong[] _byKind = new ulong[(int)JsonKind.Null + 1];

    /// <summary>The cases that may take objects.</summary>
    public ulong Objects
    {
        init => _byKind[(int)JsonKind.Object] = value;
    }

    /// <summary>The cases that may take arrays.</summary>
    public ulong Arrays
    {
        init => _byKind[(int)JsonKind.Array] = value;
    }

    /// <summary>The cases that may take strings.</summary>
    public ulong Strings
    {
        init => _byKind[(int)JsonKind.String] = value;
    }

    /// <summary>The cases that may take numbers.</summary>
    public ulong Numbers
    {
        init => _byKind[(int)JsonKind.Number] = value;
    }

    /// <summary>The cases that may take <c>true</c> or <c>false</c>.</summary>
    public ulong Booleans
    {
        init => _byKind[(int)JsonKind.True] = _byKind[(int)JsonKind.False] = value;
    }

    /// <summary>The cases that may take <c>null</c>.</summary>
    public ulong Nulls
    {
        init => _byKind[(int)JsonKind.Null] = value;
    }

    /// <summary>The member whose string tells cases apart; null where none does.</summary>
    public CaseStrings? Discriminator { get; init; }

    /// <summary>The members that cases require; null where they would tell nothing apart.</summary>
    public CaseRequirements? Requirements { get; init; }

    /// <summary>The first case that accepts a value.</summary>
    /// <typeparam name="TCases">The cases.</typeparam>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The case's number; -1 where none accepts it.</returns>
    public int First<TCases>(in IndexedJson json, int node)
        where TCases : IUnionCases => FirstOf<TCases>(json, node, Of(json, node));

    /// <summary>The case that alone accepts a value.</summary>
    /// <typeparam name="TCases">The cases.</typeparam>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The case's number; -1 where none or several accept it.</returns>
    public int Only<TCases>(in IndexedJson json, int node)
        where TCases : IUnionCases => OnlyOf<TCases>(json, node, Of(json, node));

    /// <summary>The case to read a value as: the first that accepts it, or one that is not asked, since all others are ruled out.</summary>
    /// <typeparam name="TCases">The cases.</typeparam>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The case's number, or -1.</returns>
    public int FirstToRead<TCases>(in IndexedJson json, int node)
        where TCases : IUnionCases
    {
        var cases = Of(json, node);
        return BitOperations.IsPow2(cases) ? BitOperations.TrailingZeroCount(cases) : FirstOf<TCases>(json, node, cases);
    }

    /// <summary>The case to read a value as: the one that alone accepts it, or one that is not asked, since all others are ruled out.</summary>
    /// <typeparam name="TCases">The cases.</typeparam>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The case's number, or -1.</returns>
    public int OnlyToRead<TCases>(in IndexedJson json, int node)
        where TCases : IUnionCases
    {
        var cases = Of(json, node);
        return BitOperations.IsPow2(cases) ? BitOperations.TrailingZeroCount(cases) : OnlyOf<TCases>(json, node, cases);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Of(in IndexedJson json, int node)
    {
        var kind = json.KindOf(node);
        var cases = _byKind[(int)kind];
        return kind == JsonKind.Object && IsOpen(cases) ? Narrow(json, node, cases) : cases;
    }

    private ulong Narrow(in IndexedJson json, int node, ulong cases)
    {
        if (Discriminator is not null)
            cases &= Discriminator.Of(json, node);
        return Requirements is not null && IsOpen(cases) ? cases & Requirements.MetBy(json, node) : cases;
    }

    private static bool IsOpen(ulong cases) => (cases & (cases - 1)) != 0;

    private static int FirstOf<TCases>(in IndexedJson json, int node, ulong cases)
        where TCases : IUnionCases
    {
        for (; cases != 0; cases &= cases - 1)
        {
            var @case = BitOperations.TrailingZeroCount(cases);
            if (TCases.Accepts(json, node, @case))
                return @case;
        }

        return -1;
    }

    private static int OnlyOf<TCases>(in IndexedJson json, int node, ulong cases)
        where TCases : IUnionCases
    {
        var found = -1;
        for (; cases != 0; cases &= cases - 1)
        {
            var @case = BitOperations.TrailingZeroCount(cases);
            if (!TCases.Accepts(json, node, @case))
                continue;
            if (found >= 0)
                return -1;
            found = @case;
        }

        return found;
    }
}
