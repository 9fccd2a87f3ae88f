extern alias schema;

using System.Reflection;
using System.Text.Json;
using Schemawright.Runtime;

namespace Schemawright.Generator.Tests.Differential;

#pragma warning disable IDE0065 // Outside of the namespace, the copy of the schema layer in the generator would be found first.
using schema::Schemawright.Json;
#pragma warning restore IDE0065

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

    /// <summary>The errors of a report, one a line.</summary>
    public static string ErrorsOf(schema::Schemawright.ValidationReport report) =>
        string.Join('\n', report.Errors.Select(static error => $"{error.Line}:{error.Column} {error.InstanceLocation} {error.Message}"));

    /// <summary>The verdict of the codec over an index whose user allows objects to have a name twice.</summary>
    public abstract bool AcceptsRepeatedNames(byte[] utf8);

    private sealed class CodecProbe<T, TCodec> : ModelProbe
        where TCodec : IJsonCodec<T>
    {
        private delegate bool Verdict(ReadOnlySpan<byte> utf8);

        private delegate schema::Schemawright.ValidationReport Validation(ReadOnlySpan<byte> utf8);

        private delegate bool Parsing(ReadOnlySpan<byte> utf8, out T? value, out schema::Schemawright.ValidationReport report);

        private readonly Parsing? _tryParse = ParsingMember();
        private readonly Verdict? _isValid = Member<Verdict>("IsValid");
        private readonly Validation? _validate = Member<Validation>("Validate");

        public override ModelAnswers Ask(byte[] utf8)
        {
            var report = _validate?.Invoke(utf8);
            var parses = _tryParse?.Invoke(utf8, out _, out _);
            var errors = report is null ? null : ErrorsOf(report);
            using var index = JsonIndex.Rent();
            if (!index.TryBuild(utf8, null, out _))
                return new ModelAnswers(false, false, _isValid?.Invoke(utf8) ?? false, report?.IsValid ?? false, null, false) { Parses = parses, Errors = errors };
            var json = index.Over(utf8);
            var accepts = TCodec.Accepts(json, 0);
            var reads = TCodec.TryRead(json, 0, out var value);
            return new ModelAnswers(
                accepts, reads, _isValid?.Invoke(utf8) ?? accepts, report?.IsValid ?? accepts, reads ? Write(value!) : null, reads && TCodec.KeepsRawValue(json, 0))
            { Parses = parses, Errors = errors };
        }

        public override bool AcceptsRepeatedNames(byte[] utf8)
        {
            using var index = JsonIndex.Rent();
            Assert.True(index.TryBuild(utf8, new JsonIndexOptions { AllowDuplicateNames = true }, out _));
            return TCodec.Accepts(index.Over(utf8), 0);
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

        private static Parsing? ParsingMember() => typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .SingleOrDefault(static method => method.Name == "TryParse" && method.GetParameters() is [_, _, var report] && report.ParameterType == typeof(schema::Schemawright.ValidationReport).MakeByRefType())
            ?.CreateDelegate<Parsing>();

        private static TDelegate? Member<TDelegate>(string name)
            where TDelegate : Delegate => typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(ReadOnlySpan<byte>)])?.CreateDelegate<TDelegate>();
    }
}
