namespace DefectionFactors.Tool.Validation;

/// <summary>Reads whole texts for commands that change datasets.</summary>
internal static class DatasetText
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="error">Takes the complaint about one that can't be read.</param>
    /// <returns>Null where it can't be read.</returns>
    public static byte[]? TryRead(DatasetSource source, TextWriter error)
    {
        try
        {
            return source.ReadDocument();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine($"{source.Path}: can't be read: {exception.Message}");
            return null;
        }
    }
}
