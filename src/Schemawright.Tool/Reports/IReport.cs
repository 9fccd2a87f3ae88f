using Schemawright.Tool.Validation;

namespace Schemawright.Tool.Reports;

/// <summary>A way to write down what a run finds. All errors of one file come one after the other.</summary>
internal interface IReport
{
    /// <summary>Takes an error.</summary>
    /// <param name="path">The file.</param>
    /// <param name="error">The error, with its place in the file.</param>
    void Add(string path, ValidationError error);

    /// <summary>Takes what became of a file, after its errors.</summary>
    void EndFile(FileTally file)
    {
        // Most reports count only.
    }

    /// <summary>Takes what could not be read or validated; the user has been told.</summary>
    /// <param name="complaint">A sentence that begins with the path.</param>
    void Complain(string complaint)
    {
        // Most reports count only.
    }

    /// <summary>Takes what became of all files.</summary>
    void End(RunTally run);
}
