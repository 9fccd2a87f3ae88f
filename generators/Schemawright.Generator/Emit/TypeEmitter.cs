using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The C# file of one type.</summary>
internal static class TypeEmitter
{
    /// <summary>Prints a type.</summary>
    /// <param name="type">The type, every decision taken.</param>
    /// <returns>The file's text, which needs no <c>using</c> and compiles without warnings.</returns>
    public static string Emit(TypeSpec type)
    {
        var writer = new SourceWriter();
        FileEmitter.WriteHeader(writer, type.Namespace);
        switch (type)
        {
            case ObjectSpec spec:
                ObjectEmitter.Write(writer, spec);
                break;
            case UnionSpec spec:
                UnionEmitter.Write(writer, spec);
                break;
            case EnumSpec spec:
                EnumEmitter.Write(writer, spec);
                break;
            case ScalarSpec spec:
                ScalarEmitter.Write(writer, spec);
                break;
            case TupleSpec spec:
                TupleEmitter.Write(writer, spec);
                break;
            default:
                throw new ArgumentException($"There is no emitter for {type.GetType().Name}.", nameof(type));
        }

        FormerNameEmitter.WriteTypes(writer, type);
        return writer.ToString();
    }
}
