using System.Globalization;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Resources;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Resources;

/// <summary>Every text that a user sees, in the user's language.</summary>
/// <remarks>Members that only fill gaps are generated from CommandTexts.resx. Numbers in texts are the same in every language.</remarks>
internal sealed partial class CommandTexts
{
    private Words Words => field ??= new Words(Culture);

    /// <summary>A stage as files name it.</summary>
    public string Stage(string word) => Words.Stage(word);

    /// <summary>A basis as files name it.</summary>
    public string Basis(string word) => Words.Basis(word);

    /// <summary>A metric as files name it.</summary>
    public string Metric(string word) => Words.Metric(word);

    /// <summary>A unit as files name it.</summary>
    public string Unit(string word) => Words.Unit(word);

    /// <summary>Name of a measure.</summary>
    public string Measure(string word) => Words.Measure(word);

    /// <summary>Why figures are not forecast.</summary>
    public string SkipReason(SkipReason reason) => Words.SkipReason(reason);

    /// <summary>Heading of a metric in the table of events.</summary>
    public string EventColumn(string word) => Get($"EventColumn_{word}");

    /// <summary>What a self-check tries.</summary>
    public string SelfCheck(string word) => Get($"SelfCheck_{word}");

    /// <summary>An outcome of a campaign.</summary>
    public string Outcome(string word) => Get($"Outcome_{word}");

    /// <summary>One line of the log of a cluster.</summary>
    public string ClusterEvent(string word, string subject, string detail) => Fill($"ClusterEvent_{word}", subject, detail).TrimEnd();

    /// <summary>Which replicates failed, and where and why; a replicate below 0 and a week that is null are not known.</summary>
    public string BatchFailed(BatchFailure failure) => BatchFailed(
        failure.Batch.First,
        failure.Batch.First + failure.Batch.Count - 1,
        failure.Replicate < 0 ? Unknown : failure.Replicate.ToString(CultureInfo.InvariantCulture),
        failure.Week?.ToString(CultureInfo.InvariantCulture) ?? Unknown,
        failure.Message);
}
