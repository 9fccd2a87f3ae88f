#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Schemawright.Schema.Json;

/// <content>
/// The grammar of RFC 8259 as a rule on neighbours: which symbols may follow which, where a symbol is a punctuation mark, a bracket or the first byte
/// of a string, number or literal. All symbols of a block are checked at once. What depends on the bracket around them is left to counting.
/// </content>
internal ref partial struct VectorIndexBuilder<TVectors>
{
    /// <summary>The symbols of a block outside of strings.</summary>
    private ref struct Symbols
    {
        public ulong Commas;
        public ulong Colons;
        public ulong Openings;
        public ulong Closings;
        public ulong Strings;

        /// <summary>Strings, numbers, literals and brackets.</summary>
        public ulong Starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool FollowsGrammar(in Symbols symbols, out ulong earlyClosings)
    {
        var gaps = ~(symbols.Starts | symbols.Commas | symbols.Colons);
        var values = symbols.Starts & ~symbols.Closings;

        // Values stand where something opens or goes on, and nothing else does but the closing bracket of an empty object or array.
        var places = Following(symbols.Openings | symbols.Commas | symbols.Colons, gaps, ref _nextIsValue);
        earlyClosings = places & symbols.Closings;

        // A colon follows a string that no colon stands before.
        var names = symbols.Strings & Following(symbols.Openings | symbols.Commas, gaps, ref _nextIsFirst);
        var colonPlaces = Following(names, gaps, ref _nextFollowsName);
        return (((values ^ places) & ~symbols.Closings) | (symbols.Colons & ~colonPlaces)) == 0;
    }

    /// <summary>The symbols right behind given ones, over any gap: the sum carries each bit through the ones of the gap behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Following(ulong symbols, ulong gaps, ref ulong carry)
    {
        var behind = (symbols << 1) | carry;
        var sum = behind + gaps;
        carry = (symbols >> 63) | (sum < gaps ? 1UL : 0);
        return sum & ~gaps;
    }

    /// <summary>Each bit of the result is the parity of the bits up to the same place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PrefixXor(ulong bits)
    {
        if (Pclmulqdq.IsSupported)
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar();

        for (var distance = 1; distance < 64; distance *= 2)
            bits ^= bits << distance;
        return bits;
    }
}
#endif
