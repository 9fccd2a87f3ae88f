namespace Schemawright;

/// <summary>Makes <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>Makes a map; what collection expressions call: <c>ValueMap&lt;int&gt; map = [new("a", 1)];</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries, which are copied and keep their order.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException">Two entries have the same key.</exception>
    public static ValueMap<T> Create<T>(params ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var builder = new ValueMap<T>.Builder();
        foreach (var (key, value) in entries)
            builder.Add(key, value);
        return builder.ToMap();
    }

    /// <summary>Makes a map of a sequence, such as a dictionary.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries, which are copied and keep their order.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException">Two entries have the same key.</exception>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries) => entries as ValueMap<T> ?? Create<T>([.. entries]);

    /// <summary>Makes a map of an array without copying it; the caller knows that no two keys are the same.</summary>
    internal static ValueMap<T> Wrap<T>(KeyValuePair<string, T>[] entries) => entries.Length == 0 ? ValueMap<T>.Empty : new ValueMap<T>(entries);
}
