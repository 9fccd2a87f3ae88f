using System.Text;
using System.Text.Json;
using Schemawright.Benchmarks.Corpus;
using Schemawright.Benchmarks.Generation;
using Schemawright.Json;

namespace Schemawright.Benchmarks.Contenders;

/// <summary>Makes contenders ready. Whatever can be done once for a schema is done here and not measured.</summary>
internal static class ContenderPasses
{
    private static readonly JsonReaderOptions AsDeepAsTheIndex = new() { MaxDepth = JsonIndexOptions.Default.MaxDepth };

    /// <summary>Makes a contender ready.</summary>
    /// <param name="contender">Which one.</param>
    /// <param name="workload">What it goes through.</param>
    /// <returns>The contender, to be disposed.</returns>
    /// <exception cref="UnavailableException">It is not installed, or cannot load the schema.</exception>
    public static IPass Create(Contender contender, Workload workload) => contender switch
    {
        Contender.Scan => new InstancePass<byte[]>([.. workload.Instances], ReadToEnd),
        Contender.Index => new InstancePass<byte[]>([.. workload.Instances], BuildIndex),
        Contender.Generated => CreateGenerated(workload),
        Contender.Schemawright => CreateOwn(workload),
        Contender.NJsonSchema => CreateNJsonSchema(workload),
        _ => AjvPass.Start(workload),
    };

    private static bool ReadToEnd(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, AsDeepAsTheIndex);
        while (reader.Read())
        {
        }

        return true;
    }

    private static bool BuildIndex(byte[] utf8)
    {
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, null, out _);
    }

    private static InstancePass<byte[]> CreateGenerated(Workload workload)
    {
        var isValid = SchemaTypes.CompileVerdict(workload.Schema);
        return new InstancePass<byte[]>([.. workload.Instances], utf8 => isValid(utf8));
    }

    private static InstancePass<byte[]> CreateOwn(Workload workload)
    {
        var schema = Schemawright.JsonSchema.FromText(workload.Schema);
        return new InstancePass<byte[]>([.. workload.Instances], utf8 => schema.IsValid(utf8));
    }

    /// <summary>NJsonSchema reads UTF-16, so it is spared the decoding.</summary>
    private static InstancePass<string> CreateNJsonSchema(Workload workload)
    {
        var schema = Attempt("cannot load the schema", () => NJsonSchema.JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(workload.Schema)).GetAwaiter().GetResult());
        return new InstancePass<string>(
            [.. workload.Instances.Select(Encoding.UTF8.GetString)],
            text => Attempt("breaks on an instance", () => schema.Validate(text).Count == 0));
    }

    private static TResult Attempt<TResult>(string failure, Func<TResult> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new UnavailableException($"{failure}: {exception.Message.Split('\n')[0].Trim()}", exception);
        }
    }
}
