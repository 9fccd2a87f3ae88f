namespace DefectionFactors.Citations;

/// <summary>A format that programs for references read.</summary>
public enum CitationFormat
{
    /// <summary>CSL-JSON 1.0, as Zotero, Pandoc and citeproc read it.</summary>
    CslJson,

    /// <summary>BibTeX, with the entry types that every style knows, in UTF-8.</summary>
    BibTex,

    /// <summary>RIS, as most reference managers read it.</summary>
    Ris,
}
