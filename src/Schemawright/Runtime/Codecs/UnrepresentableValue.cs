namespace Schemawright.Runtime.Codecs;

/// <summary>Remembers which valid value the last reading on this thread could not hold in its C# type, so that the reader can say so.</summary>
internal static class UnrepresentableValue
{
    [ThreadStatic]
    private static int _nodeAndOne;

    [ThreadStatic]
    private static Type? _type;

    /// <summary>Forgets what earlier readings left.</summary>
    public static void Clear() => _nodeAndOne = 0;

    /// <summary>Notes a value.</summary>
    /// <typeparam name="T">The type that can't hold it.</typeparam>
    /// <param name="node">The number of the value's node.</param>
    /// <param name="isValid">Whether the value is valid, so that holding it is the only problem.</param>
    /// <returns>False, as the reading's answer.</returns>
    public static bool Note<T>(int node, bool isValid)
    {
        if (isValid)
            (_nodeAndOne, _type) = (node + 1, typeof(T));
        return false;
    }

    /// <summary>The value that was noted last.</summary>
    /// <param name="node">The number of its node.</param>
    /// <param name="type">The type that can't hold it.</param>
    /// <returns>False where none was noted.</returns>
    public static bool TryGet(out int node, out Type type)
    {
        node = _nodeAndOne - 1;
        type = _type ?? typeof(object);
        return node >= 0;
    }
}
