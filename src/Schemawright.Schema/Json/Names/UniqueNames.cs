#if NET
using System.Runtime.InteropServices;
#endif

namespace Schemawright.Json.Names;

/// <summary>Checks that the property names of objects are unique, for readers of documents whose index has not checked it.</summary>
internal static class UniqueNames
{
    /// <summary>Whether no object in a value has duplicate names; if one has, the document has to be refused.</summary>
    public static bool AreInside(in IndexedJson json, int node) => AreBetween(json, node, json.After(node));

    /// <summary>Whether no object that starts in a range of nodes has duplicate names; if one has, the document has to be refused.</summary>
    public static bool AreBetween(in IndexedJson json, int node, int end)
    {
        var tokens = json.Tokens;
        var utf8 = json.Utf8;
        for (; node < end; node++)
        {
            // Two properties are four nodes, and the closing bracket is the fifth.
            var token = tokens[node];
            if (utf8[(int)token.Start] == (byte)'{' && (int)token.Data - node >= 5 && !AreIn(json, node))
                return false;
        }

        return true;
    }

    /// <summary>Whether an object itself has no duplicate names.</summary>
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
    /// <summary>Whether the signatures of an object's names differ; if not, the names themselves have to be compared.</summary>
    private static unsafe bool HaveBits(in IndexedJson json, int node)
    {
        fixed (byte* utf8 = &MemoryMarshal.GetReference(json.Utf8))
        fixed (JsonToken* tokens = &MemoryMarshal.GetReference(json.Tokens))
        {
            var lastStart = (uint)json.Utf8.Length - sizeof(ulong);
            var bitmap = new NameBitmap();
            var end = tokens + tokens[node].Data;
            for (var name = tokens + node + 1; name < end;)
            {
                var start = name->Start + 1;
                bitmap.Add((int)(name->Data | (lastStart - start)) >= 0
                    ? NameSignature.Of(utf8 + start, (int)(name->Data - start))
                    : NameSignature.OfSeldom(json, (int)(name - tokens)));

                // '[' is 0x5B and '{' 0x7B.
                name = (utf8[name[1].Start] | 0x20) == '{' ? tokens + name[1].Data + 1 : name + 2;
            }

            return bitmap.AllDiffer;
        }
    }
#endif
}
