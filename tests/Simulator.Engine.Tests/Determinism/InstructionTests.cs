using System.Diagnostics;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>What the processor can do decides how fast a run is, and nothing else.</summary>
public sealed class InstructionTests
{
    /// <summary>Settings of the runtime, from the widest instructions left to none at all.</summary>
    public static TheoryData<string, string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (world, replicates) in new[] { ("everything", 3), ("priors", 2), ("ten-thousand-firms", 1), ("xinzhou-2017", 2) })
            {
                foreach (var setting in new[] { "DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic" })
                {
                    data.Add(setting, world, replicates);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Digest_WithoutVectorInstructions_IsTheSame(string setting, string name, int replicates)
    {
        var (instructions, digest) = await WithoutAsync(setting, name, replicates);

        Assert.SkipWhen(
            instructions == Program.Instructions, $"{setting}=0 takes nothing from this machine, which has {instructions}");
        digest.ShouldBe(Pinned.Digest(name, replicates), $"with {instructions} here, elsewhere {Program.Instructions}");
    }

    /// <summary>The same computation in a process that may not use some instructions.</summary>
    private static async Task<(string Instructions, string Digest)> WithoutAsync(string setting, string name, int replicates)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, "digest", name, $"{replicates}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[setting] = "0";
        using var process = Process.Start(start)!;
        var lines = (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        return (lines[0], lines[1]);
    }
}
