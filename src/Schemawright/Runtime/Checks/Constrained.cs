using System.ComponentModel;
using System.Runtime.CompilerServices;
using Schemawright.Json;
using Schemawright.Reports;
using Schemawright.Serialization;

namespace Schemawright.Runtime.Checks;

/// <summary>Holds values that programs set to the constraints of their schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Constrained
{
    /// <summary>Returns a value that meets the constraints of its schema. What <c>init</c> accessors and constructors of generated types call.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Writes the value, and checks its JSON type.</typeparam>
    /// <typeparam name="TCheck">The constraints.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="member">The member that it is meant for.</param>
    /// <returns>The value itself.</returns>
    /// <exception cref="ArgumentNullException">The value is null and the schema does not admit <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The value does not meet the constraints.</exception>
    public static T Require<T, TCodec, TCheck>(T value, [CallerMemberName] string? member = null)
        where TCodec : IJsonCodec<T>
        where TCheck : IJsonCheck => Require<T, Constrained<T, TCodec, TCheck>>(value, member);

    /// <summary>Returns a value that its codec accepts, for codecs with constraints inside, such as those of a list's items.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Writes and checks the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="member">The member that it is meant for.</param>
    /// <returns>The value itself.</returns>
    /// <exception cref="ArgumentNullException">The value is null and the schema does not admit <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The value does not meet the constraints.</exception>
    public static T Require<T, TCodec>(T value, [CallerMemberName] string? member = null)
        where TCodec : IJsonCodec<T>
    {
        using var buffer = JsonBuffer.Rent();
        if (value is null)
            buffer.Writer.WriteNullValue();
        else
            TCodec.Write(buffer.Writer, value);
        var utf8 = buffer.Complete();
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, null, out _) && TCodec.Accepts(index.Over(utf8), 0) ? value : throw Refuse(value, utf8, member);
    }

    private static ArgumentException Refuse<T>(T value, ReadOnlySpan<byte> utf8, string? member) => value is null
        ? new ArgumentNullException(member)
        : new ArgumentException($"The value {Excerpt.Of(utf8)} is not valid against the schema of {member}.", member);
}
