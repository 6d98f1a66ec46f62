using Simulator.Cli.Hosting;

namespace Simulator.Cli.Compare;

/// <summary>What is about to be compared, said before the first replicate.</summary>
internal static class CompareHeader
{
    public static void Write(Screen screen, ComparePlan plan)
    {
        var (texts, first) = (screen.Texts, plan.Arms[0]);
        var ids = plan.Arms.Select(arm => arm.Alternative.Scenario.Id).Distinct().Count();
        if (ids == 1)
        {
            screen.Say($"{first.Alternative.Scenario.Title.In(texts.Culture)} ({first.Alternative.Scenario.Id})");
        }

        screen.Say(texts.HeaderCompare(string.Join(", ", plan.Arms.Select(arm => arm.Alternative.Name))));
        screen.Say(texts.HeaderCommonNumbers(
            first.Plan.Options.Seed, first.Plan.Options.Replicates, first.Plan.Engine.Name, first.Plan.Options.Threads));
    }
}
