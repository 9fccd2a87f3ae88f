using Schemawright.Json;
using Schemawright.Json.Locations;

namespace DefectionFactors.Editing;

/// <summary>Lines and columns of values.</summary>
internal static class TextPlaces
{
    /// <summary>Finds the places of values; of one that is not there, that of the nearest value around it.</summary>
    /// <param name="utf8Json">A JSON text.</param>
    /// <param name="pointers">JSON Pointers to the values.</param>
    /// <returns>The places in the order of the pointers.</returns>
    /// <exception cref="ArgumentException">The dataset is not valid JSON.</exception>
    public static IReadOnlyList<JsonPosition> Locate(ReadOnlyMemory<byte> utf8Json, IReadOnlyList<string> pointers)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8Json.Span, null, out _))
            throw new ArgumentException("The dataset is not valid JSON.", nameof(utf8Json));

        var json = index.Over(utf8Json.Span);
        var lines = new LineMap(utf8Json);
        var places = new JsonPosition[pointers.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = lines.Locate(json.StartOf(NearestNode(json, pointers[i])));
        return places;
    }

    private static int NearestNode(in IndexedJson json, string pointer)
    {
        int node;
        while (!JsonPointers.TryResolve(json, 0, pointer, out node))
            pointer = pointer[..pointer.LastIndexOf('/')];
        return node;
    }
}
