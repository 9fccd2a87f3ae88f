using Microsoft.CodeAnalysis;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>An assembly that was generated from schemas, for projects that reference it.</summary>
internal sealed class ReferencedProject
{
    private ReferencedProject(SchemaProject project, byte[] image, MetadataReference reference)
    {
        Project = project;
        Image = image;
        Reference = reference;
    }

    /// <summary>What it was made of.</summary>
    public SchemaProject Project { get; }

    /// <summary>The assembly.</summary>
    public byte[] Image { get; }

    /// <summary>The assembly, or the compilation in an editor, for a compiler.</summary>
    public MetadataReference Reference { get; }

    /// <summary>Builds a project.</summary>
    public static ReferencedProject Build(SchemaProject project)
    {
        var image = project.Run().Emit();
        return new(project, image, MetadataReference.CreateFromImage(image));
    }

    /// <summary>The same project as an editor sees it: a compilation that was never written.</summary>
    public ReferencedProject AsCompilation() => new(Project, Image, Project.Run().Output.ToMetadataReference());
}
