using Simulator.Cli.Hosting;

namespace Simulator.Cli.Compare;

/// <summary>What is about to be compared, said before the first replicate.</summary>
internal static class CompareHeader
{
    public static void Write(Screen screen, ComparePlan plan)
    {
        var (phrases, first) = (screen.Phrases, plan.Arms[0]);
        var ids = plan.Arms.Select(arm => arm.Alternative.Scenario.Id).Distinct().Count();
        if (ids == 1)
        {
            screen.Say($"{first.Alternative.Scenario.Title.In(phrases.Culture)} ({first.Alternative.Scenario.Id})");
        }

        screen.Say(phrases.HeaderCompare(string.Join(", ", plan.Arms.Select(arm => arm.Alternative.Name))));
        screen.Say(phrases.HeaderCommonNumbers(
            first.Plan.Options.Seed, first.Plan.Options.Replicates, first.Plan.Engine.Name, first.Plan.Options.Threads));
    }
}
