using System.Globalization;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Run;

/// <summary>What is about to be run, said before the first replicate.</summary>
internal static class RunHeader
{
    public static void Write(Screen screen, RunPlan plan)
    {
        var (texts, scenario, calendar) = (screen.Texts, plan.Scenario, plan.Scenario.World.Calendar);
        screen.Say($"{scenario.Title.In(texts.Culture)} ({scenario.Id})");
        screen.Say(texts.HeaderWorld(
            scenario.World.Cities.Length, scenario.World.Firms.Length, scenario.World.Events.Length, calendar.Weeks, calendar.BurnInWeeks));
        screen.Say(texts.HeaderRun(
            scenario.Strategy, scenario.Seed, Replicates(plan, texts), plan.Engine.Name, plan.Options.Threads));
    }

    private static string Replicates(RunPlan plan, CommandTexts texts) => plan.Precision is { } precision
        ? texts.UntilPrecise(plan.Options.Replicates, precision)
        : plan.Options.Replicates.ToString(CultureInfo.InvariantCulture);
}
