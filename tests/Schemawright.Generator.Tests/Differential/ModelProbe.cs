extern alias schema;

using System.Reflection;
using System.Text.Json;
using schema::Schemawright.Schema.Json;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>Asks a generated type in all the ways that it can be asked.</summary>
internal abstract class ModelProbe
{
    /// <summary>Finds the type of the first schema that has one.</summary>
    public static ModelProbe Find(Assembly assembly, IReadOnlyList<string> locations)
    {
        var types = assembly.GetTypes().ToLookup(type => type.GetCustomAttribute<JsonSchemaLocationAttribute>()?.Location);
        var type = locations.Select(location => types[location].SingleOrDefault()).FirstOrDefault(static type => type is not null);
        Assert.True(type is not null, $"No type has the schema '{string.Join("' or '", locations)}'.");
        var probe = type.IsEnum
            ? typeof(CodecProbe<,>).MakeGenericType(type, assembly.GetType(type.FullName + "Codec", throwOnError: true)!)
            : typeof(CodecProbe<,>).MakeGenericType(type, type);
        return (ModelProbe)Activator.CreateInstance(probe)!;
    }

    /// <summary>The answers for one instance.</summary>
    public abstract ModelAnswers Ask(byte[] utf8);

    private sealed class CodecProbe<T, TCodec> : ModelProbe
        where TCodec : IJsonCodec<T>
    {
        private delegate bool Verdict(ReadOnlySpan<byte> utf8);

        private delegate schema::Schemawright.ValidationReport Validation(ReadOnlySpan<byte> utf8);

        private readonly Verdict? _isValid = Member<Verdict>("IsValid");
        private readonly Validation? _validate = Member<Validation>("Validate");

        public override ModelAnswers Ask(byte[] utf8)
        {
            using var index = JsonIndex.Rent();
            if (!index.TryBuild(utf8, null, out _))
                return new ModelAnswers(false, false, _isValid?.Invoke(utf8) ?? false, _validate?.Invoke(utf8).IsValid ?? false, null, false);
            var json = index.Over(utf8);
            var accepts = TCodec.Accepts(json, 0);
            var reads = TCodec.TryRead(json, 0, out var value);
            return new ModelAnswers(
                accepts, reads, _isValid?.Invoke(utf8) ?? accepts, _validate?.Invoke(utf8).IsValid ?? accepts, reads ? Write(value!) : null, reads && TCodec.KeepsText(json, 0));
        }

        private static byte[] Write(T value)
        {
            if (typeof(T).GetMethod("ToUtf8Json", []) is { } toUtf8Json)
                return (byte[])toUtf8Json.Invoke(value, [])!;
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
                TCodec.Write(writer, value);
            return stream.ToArray();
        }

        private static TDelegate? Member<TDelegate>(string name)
            where TDelegate : Delegate => typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(ReadOnlySpan<byte>)])?.CreateDelegate<TDelegate>();
    }
}
