using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Simulator.Engine.Tests.Determinism;
using Xunit.Runner.InProc.SystemConsole;

namespace Simulator.Engine.Tests;

/// <summary><c>digest NAME REPLICATES</c> writes what the processor may do, and a digest. Otherwise the tests.</summary>
public static class Program
{
    /// <summary>What of the vector instructions that Core asks for may be used here.</summary>
    internal static string Instructions { get; } = $"avx512 {Avx512F.IsSupported} avx2 {Avx2.IsSupported} vector256 {Vector256.IsHardwareAccelerated}";

    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is not ["digest", var name, var replicates])
        {
            return await ConsoleRunner.Run(args);
        }

        Console.WriteLine(Instructions);
        Console.WriteLine(Pinned.Digest(name, int.Parse(replicates, System.Globalization.CultureInfo.InvariantCulture)));
        return 0;
    }
}
