using Schemawright.Dialects;

namespace Schemawright.Conformance.Tests;

/// <summary>The drafts of the suite.</summary>
internal static class Draft
{
    /// <summary>The folders of the drafts, oldest first.</summary>
    public static readonly string[] Folders = ["draft4", "draft6", "draft7", "draft2019-09", "draft2020-12", "v1"];

    /// <summary>The dialect of schemas without <c>$schema</c> in a draft's folder.</summary>
    public static Dialect DialectOf(string folder) => folder switch
    {
        "draft4" => DialectCatalog.Draft4,
        "draft6" => DialectCatalog.Draft6,
        "draft7" => DialectCatalog.Draft7,
        "draft2019-09" => DialectCatalog.Draft201909,
        "draft2020-12" => DialectCatalog.Draft202012,
        _ => DialectCatalog.Version1,
    };
}
