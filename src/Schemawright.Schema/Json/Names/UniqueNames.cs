#if NET
using System.Runtime.InteropServices;
#endif

namespace Schemawright.Json.Names;

/// <summary>Tells whether the members of objects differ in their names, for readers of texts whose index has not looked at that.</summary>
internal static class UniqueNames
{
    /// <summary>Whether no object has a name twice, in a value and all that is inside of it.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of any value's node.</param>
    /// <returns>False where the text has to be refused.</returns>
    public static bool AreInside(in IndexedJson json, int node) => AreBetween(json, node, json.After(node));

    /// <summary>Whether no object that starts among some nodes has a name twice.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The first node.</param>
    /// <param name="end">The node behind the last one.</param>
    /// <returns>False where the text has to be refused.</returns>
    public static bool AreBetween(in IndexedJson json, int node, int end)
    {
        var tokens = json.Tokens;
        var utf8 = json.Utf8;
        for (; node < end; node++)
        {
            // Two members are four nodes, and the closing bracket is the fifth.
            var token = tokens[node];
            if (utf8[(int)token.Start] == (byte)'{' && (int)token.Data - node >= 5 && !AreIn(json, node))
                return false;
        }

        return true;
    }

    /// <summary>Whether an object itself has no name twice.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of an object's node.</param>
    /// <returns>False where it has.</returns>
    public static bool AreIn(in IndexedJson json, int node)
    {
        var count = json.CountOf(node);
        if (count < 2)
            return true;
#if NET
        if ((count <= NameBitmap.MaxNames && HaveBits(json, node)) || NameSignatures.AllDiffer(json, node))
            return true;
#endif
        return RepeatedNames.FindDuplicate(json, node) < 0;
    }

#if NET
    /// <summary>Compares the signatures of names.</summary>
    /// <returns>False where the names themselves have to be compared.</returns>
    private static unsafe bool HaveBits(in IndexedJson json, int node)
    {
        fixed (byte* text = &MemoryMarshal.GetReference(json.Utf8))
        fixed (JsonToken* tokens = &MemoryMarshal.GetReference(json.Tokens))
        {
            var lastStart = (uint)json.Utf8.Length - sizeof(ulong);
            var marks = new NameBitmap();
            var end = tokens + tokens[node].Data;
            for (var name = tokens + node + 1; name < end;)
            {
                var start = name->Start + 1;
                marks.Add((int)(name->Data | (lastStart - start)) >= 0
                    ? NameSignature.Of(text + start, (int)(name->Data - start))
                    : NameSignature.OfSeldom(json, (int)(name - tokens)));

                // '[' is 0x5B and '{' 0x7B.
                name = (text[name[1].Start] | 0x20) == '{' ? tokens + name[1].Data + 1 : name + 2;
            }

            return marks.AllDiffer;
        }
    }
#endif
}
