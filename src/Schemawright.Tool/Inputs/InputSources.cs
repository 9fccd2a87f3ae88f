namespace Schemawright.Tool.Inputs;

/// <summary>Finds the texts that arguments name.</summary>
internal static class InputSources
{
    /// <summary>All texts: a file is itself, a folder is what lies below it in ordinal order, <c>-</c> is the standard input.</summary>
    /// <param name="paths">The arguments.</param>
    /// <param name="openInput">Opens the standard input.</param>
    /// <param name="complain">Takes a path and why it can't be read; the others go on.</param>
    public static IEnumerable<InputSource> Find(IEnumerable<string> paths, Func<Stream> openInput, Action<string, string> complain)
    {
        foreach (var path in paths)
        {
            if (path == InputSource.StandardInput)
            {
                yield return new InputSource(path, InputKind.Json, openInput);
            }
            else if (!Directory.Exists(path))
            {
                yield return InputSource.OfFile(path);
            }
            else
            {
                var files = FolderFiles.Files(path, complain).Where(InputSource.HasKnownName).ToList();
                if (files.Count == 0)
                    complain(path, "The folder contains no file whose name ends with .json, .ndjson, .jsonl, .yaml or .yml.");
                foreach (var file in files)
                    yield return InputSource.OfFile(file);
            }
        }
    }
}
