using System.Globalization;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Run;

/// <summary>What is about to be run, said before the first replicate.</summary>
internal static class RunHeader
{
    public static void Write(Screen screen, RunPlan plan)
    {
        var (phrases, scenario, calendar) = (screen.Phrases, plan.Scenario, plan.Scenario.World.Calendar);
        screen.Say($"{scenario.Title.In(phrases.Culture)} ({scenario.Id})");
        screen.Say(phrases.HeaderWorld(
            scenario.World.Cities.Length, scenario.World.Firms.Length, scenario.World.Events.Length, calendar.Weeks, calendar.BurnInWeeks));
        screen.Say(phrases.HeaderRun(
            scenario.Strategy, scenario.Seed, Replicates(plan, phrases), plan.Engine.Name, plan.Options.Threads));
    }

    private static string Replicates(RunPlan plan, Phrases phrases) => plan.Precision is { } precision
        ? phrases.UntilPrecise(plan.Options.Replicates, precision)
        : plan.Options.Replicates.ToString(CultureInfo.InvariantCulture);
}
