using System.Diagnostics;
using Simulator.Analysis.Runs;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

[Collection(AloneCollection.Name)]
public sealed class WritingTimeTests(ITestOutputHelper output)
{
    private const int ThousandReplicates = 1000;
    private const int Attempts = 3;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(2);

    /// <summary>Processor time, which other processes on the machine do not lengthen.</summary>
    [Theory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public void File_OfAThousandReplicates_IsWrittenWithinTwoSeconds(string language)
    {
        var run = FinishedRuns.Repeated(FinishedRuns.Xinzhou, ThousandReplicates / FinishedRuns.Xinzhou.Outcome.Ledgers.Length);
        run.Outcome.Ledgers.Length.ShouldBe(ThousandReplicates);

        var times = Enumerable.Range(0, Attempts).Select(_ => TimeToWrite(run, language)).ToArray();

        output.WriteLine($"{language}: {string.Join(", ", times.Select(time => $"{time.TotalMilliseconds:0}"))} ms");
        times.Max().ShouldBeLessThan(MaxTime);
    }

    private static TimeSpan TimeToWrite(FinishedRun run, string language)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        ReportPages.Bytes(run, language);
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
