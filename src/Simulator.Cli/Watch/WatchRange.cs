using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Watch;

/// <summary>Whether there are such weeks and such a replicate.</summary>
internal static class WatchRange
{
    /// <summary>All problems; those that need the scenario only where it could be loaded.</summary>
    public static IEnumerable<Problem> Problems(WatchRequest request, Scenario? scenario, CommandTexts common, WatchTexts texts)
    {
        if (request.Week is not null && (request.FromWeek ?? request.ToWeek) is not null)
        {
            yield return Of(WatchRequest.WeekOption, texts.WeekAlone);
        }

        if (scenario is not null)
        {
            var calendar = scenario.World.Calendar;
            (string Option, long? Given, int Min, int Max)[] numbers =
            [
                (WatchRequest.FromOption, request.FromWeek, calendar.FirstWeek, calendar.Weeks - 1),
                (WatchRequest.ToOption, request.ToWeek, calendar.FirstWeek, calendar.Weeks - 1),
                (WatchRequest.WeekOption, request.Week, calendar.FirstWeek, calendar.Weeks - 1),
                (WatchRequest.ReplicateOption, request.Run.Trace, 0, scenario.Replicates - 1),
            ];
            foreach (var (option, given, min, max) in numbers.Where(number => number.Given < number.Min || number.Given > number.Max))
            {
                yield return Of(option, common.NotInRange(given!.Value.ToString(common.Culture), min, max));
            }
        }

        if ((request.FromWeek ?? 0) > request.ToWeek)
        {
            yield return Of(WatchRequest.ToOption, texts.ToBeforeFrom((int)request.ToWeek.Value, (int)(request.FromWeek ?? 0)));
        }
    }

    private static Problem Of(string option, string message) => new(CommandLineErrors.Code, option, 0, "", message, "");
}
