using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Storage;

/// <summary>Fingerprint of all that a stored batch depends on: a batch is taken up again only under the same key.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Bytes">SHA-256.</param>
public sealed record RunKey(ImmutableArray<byte> Bytes)
{
    /// <summary>Length of a key, bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The key of a run.</summary>
    /// <remarks>The build of Core and Engine, the operating system and the CPU family take part: equal bits are promised within these only.</remarks>
    /// <param name="parts">Scenario, overrides, strategy, seed, batch size: whatever the caller's results depend on, in a fixed order.</param>
    public static RunKey Of(params IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(LedgerCodec.Version);
        foreach (var part in parts.Prepend(Machine()).Prepend(Build(typeof(RunKey))).Prepend(Build(typeof(World))))
        {
            writer.Write(part);
        }

        writer.Flush();
        return new RunKey([.. SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))]);
    }

    private static string Build(Type type) => type.Assembly.ManifestModule.ModuleVersionId.ToString("N");

    private static string Machine() => $"{RuntimeInformation.RuntimeIdentifier} {RuntimeInformation.ProcessArchitecture}";
}
