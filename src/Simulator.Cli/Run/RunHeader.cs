using System.Globalization;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Core.Worlds;

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
        WriteAssumptions(screen, scenario.World);
    }

    /// <summary>What changes during the run, and what the bands hold.</summary>
    private static void WriteAssumptions(Screen screen, World world)
    {
        if (!world.Plans.IsEmpty)
        {
            screen.Say(screen.Texts.HeaderPlans(world.Plans.Length, world.Plans.Min(plan => plan.FromWeek)));
        }

        screen.Say(world.Priors.IsEmpty ? screen.Texts.HeaderChance : screen.Texts.HeaderParameters(world.Priors.Length));
    }

    private static string Replicates(RunPlan plan, CommandTexts texts) => plan.Precision is { } precision
        ? texts.UntilPrecise(plan.Options.Replicates, precision)
        : plan.Options.Replicates.ToString(CultureInfo.InvariantCulture);
}
