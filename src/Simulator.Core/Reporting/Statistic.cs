using Simulator.Core.Deals;
using Simulator.Core.Units;

namespace Simulator.Core.Reporting;

/// <summary>One number that a replicate yields and a record may print.</summary>
/// <remarks>docs/model/accounting.md. Immutable and thread-safe.</remarks>
/// <param name="Stage">Stage that is counted.</param>
/// <param name="Basis">Which deals are counted.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Week">Last week that is counted.</param>
/// <param name="City">Position of the city, or -1 for all.</param>
/// <param name="Event">Position of the event at which deals must have been signed or firms met, or -1 for any.</param>
/// <param name="AtLeast">Only projects of at least this amount.</param>
/// <param name="Below">Only projects of less than this amount; zero for no limit.</param>
/// <param name="FirmClass">Position of the class of the investors, or -1 for all. Deals carried over have none.</param>
/// <param name="FromWeek">First week that is counted on flow and cohort basis; stock looks at the whole past.</param>
public sealed record Statistic(
    Stage Stage, Basis Basis, Metric Metric, int Week, int City = -1, int Event = -1,
    Money AtLeast = default, Money Below = default, int FirmClass = -1, int FromWeek = 0);
