using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>What reading a hostile input gave, and what it cost.</summary>
/// <param name="Scenario">The scenario, where it was accepted.</param>
/// <param name="IsAccepted">Whether there were no problems.</param>
/// <param name="Problems">The problems.</param>
/// <param name="Seconds">Time of the processor, s.</param>
/// <param name="Megabytes">Allocated by this thread, MB.</param>
internal sealed record FuzzOutcome(
    Scenario? Scenario, bool IsAccepted, ImmutableArray<Problem> Problems, double Seconds, double Megabytes)
{
    /// <summary>Longest time that a file may take, s.</summary>
    public const double MostSeconds = 1;

    /// <summary>Attempts at a file that took too long: the machine may have been busy.</summary>
    public const int Attempts = 3;

    /// <summary>Most that may be allocated for a file, MB.</summary>
    public const double MostMegabytes = 200;

    private const double BytesPerMegabyte = 1e6;

    /// <summary>Writes the files of a case into a folder and reads them; findings of accepted records are evaluated too.</summary>
    public static FuzzOutcome Of(FuzzCase input, TemporaryFolder folder)
    {
        var record = folder.Write("record.yaml", input.Record);
        var scenario = input.Scenario is null ? null : folder.Write("scenario.yaml", input.Scenario);
        var language = CultureInfo.GetCultureInfo(input.Record.Length % 2 == 0 ? "zh-CN" : "en");
        return scenario is null
            ? Measure(() => ReadRecord(record, language))
            : Measure(() => ReadScenario(scenario, input, language));
    }

    /// <summary>Reads a file by itself, a few times where it takes too long.</summary>
    public static FuzzOutcome OfFile(string file)
    {
        var outcome = Hang.Within(file, () => Once(file));
        for (var attempt = 1; attempt < Attempts && outcome.Seconds > MostSeconds; attempt++)
        {
            outcome = Once(file);
        }

        return outcome;
    }

    private static FuzzOutcome Once(string file) => Measure(() => file.Contains("record", StringComparison.Ordinal)
        ? ReadRecord(file, CultureInfo.InvariantCulture)
        : ReadScenario(file, new FuzzCase(null, [], [], null), CultureInfo.InvariantCulture));

    private static (Scenario?, PublishedRecord?, ImmutableArray<Problem>) ReadRecord(string file, CultureInfo language)
    {
        var result = RecordLoader.Load(file, language);
        return (null, result.Record, result.Problems);
    }

    private static (Scenario?, PublishedRecord?, ImmutableArray<Problem>) ReadScenario(string file, FuzzCase input, CultureInfo language)
    {
        var result = ScenarioLoader.Load(file, input.Overrides, input.Strategy, language);
        return (result.Scenario, result.Scenario?.Record, result.Problems);
    }

    private static FuzzOutcome Measure(Func<(Scenario? Scenario, PublishedRecord? Record, ImmutableArray<Problem> Problems)> read)
    {
        var (bytes, clock, processor) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var (scenario, record, problems) = read();
        if (record is not null)
        {
            RecordFindings.Evaluate(record).Length.ShouldBeGreaterThan(0);
        }

        // The clock runs on while a busy machine does something else, and the process also counts what others do in it: the less is true.
        var seconds = Math.Min(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        var megabytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / BytesPerMegabyte;
        (problems.IsEmpty == (scenario is not null || record is not null)).ShouldBeTrue("either a result or problems");
        return new FuzzOutcome(scenario, problems.IsEmpty, problems, seconds, megabytes);
    }
}
