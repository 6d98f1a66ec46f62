using Simulator.Core.Draws;
using Simulator.Engine.Markets;

namespace Simulator.Engine.Tests.Markets;

/// <summary>Who is to be looked at, and when.</summary>
public sealed class RemindersTests
{
    private static readonly KeyedDraws Draws = new(41, 0);

    [Fact]
    public void Reminders_OfAWeek_AreThereInOrderAndOnlyThen()
    {
        var reminders = new Reminders<int>(10);
        reminders.Add(4, 31);
        reminders.Add(4, 12);
        reminders.Add(9, 7);

        (reminders.Of(3) ?? []).ShouldBeEmpty();
        reminders.Of(4)!.ShouldBe([31, 12]);
        reminders.Of(9)!.ShouldBe([7]);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(int.MaxValue)]
    public void Reminders_AfterTheLastWeek_AreForgotten(int index)
    {
        var reminders = new Reminders<int>(10);

        reminders.Add(index, 1);

        Enumerable.Range(0, 10).Sum(week => (reminders.Of(week) ?? []).Count).ShouldBe(0);
    }

    [Fact]
    public void Clear_OfReminders_ForgetsAllWeeks()
    {
        var reminders = new Reminders<int>(10);
        reminders.Add(4, 31);
        reminders.Clear();
        reminders.Add(5, 8);

        (reminders.Of(4) ?? []).ShouldBeEmpty();
        reminders.Of(5)!.ShouldBe([8]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(200)]
    public void Agents_AddedAndRemovedInAnyOrder_AreGoneThroughInOrder(int agents)
    {
        var (set, expected) = (new AgentSet(agents), new SortedSet<int>());
        for (var i = 0; i < 3 * agents; i++)
        {
            var (added, removed) = ((int)(agents * U(i, 4)), (int)(agents * U(i, 5)));
            set.Add(added);
            expected.Add(added);
            Through(set).ShouldBe(expected);

            set.Remove(removed);
            expected.Remove(removed);
            Through(set).ShouldBe(expected);
        }

        set.Add(agents - 1);
        set.Clear();
        Through(set).ShouldBeEmpty();
    }

    /// <summary>As firms are gone through while those that have decided are taken out.</summary>
    [Fact]
    public void Agents_RemovedOnTheWay_HideNoOther()
    {
        var set = new AgentSet(200);
        for (var agent = 0; agent < 200; agent += 3)
        {
            set.Add(agent);
        }

        var seen = new List<int>();
        for (var agent = set.Next(0); agent >= 0; agent = set.Next(agent + 1))
        {
            seen.Add(agent);
            set.Remove(agent);
        }

        seen.ShouldBe(Enumerable.Range(0, 200).Where(agent => agent % 3 == 0));
        set.Next(0).ShouldBe(-1);
    }

    private static IEnumerable<int> Through(AgentSet set)
    {
        for (var agent = set.Next(0); agent >= 0; agent = set.Next(agent + 1))
        {
            yield return agent;
        }
    }

    private static double U(int i, int index) => Draws.Uniform(Purpose.Population, (uint)i, 0, 0, index);
}
