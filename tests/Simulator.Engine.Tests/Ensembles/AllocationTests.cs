using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Engine.Loop;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Ensembles;

/// <summary>No pitch costs an allocation: lists, invitations, replies, pitches and what firms remember of them live in buffers that are kept.</summary>
public sealed class AllocationTests
{
    private const int WarmUp = 70;
    private const int Measured = 20;

    /// <summary>An object takes at least 24 bytes; what a week allocates whatever happens in it is spread over its pitches.</summary>
    private const double MostBytesPerPitch = 2;

    [Fact]
    public async Task Weeks_WithManyPitches_AllocateNothingForEach()
    {
        var world = Talkative();
        var hosts = new LocalHosts(new Blueprint(world), new Batch(0, 1), Runs.Seed, world.Firms.Length);
        await hosts.IntroduceAsync();
        await RunAsync(hosts, world.Calendar.FirstWeek, WarmUp);

        var before = GC.GetAllocatedBytesForCurrentThread();
        await RunAsync(hosts, world.Calendar.FirstWeek + WarmUp, Measured);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var ledger = (await hosts.CloseAsync())[0];
        var pitches = ledger.Cities.Sum(city => city.Pitches.Skip(WarmUp).Sum());
        pitches.ShouldBeGreaterThan(10_000);
        (allocated / (double)pitches).ShouldBeLessThan(MostBytesPerPitch);
    }

    /// <summary>Calls, and neither projects nor events.</summary>
    private static World Talkative()
    {
        var world = Worlds.Small(cities: 6, firms: 400, weeks: WarmUp + Measured, burnInWeeks: 0);
        return world with
        {
            Cities = [.. world.Cities.Select(city => city with { PromotionWanPerYear = 20_000 })],
            Firms = [.. world.Firms.Select(firm => firm with { Capital = Money.Zero })],
            Model = world.Model with { Attendance = world.Model.Attendance with { Base = 10 } },
        };
    }

    private static async Task RunAsync(LocalHosts hosts, int from, int weeks)
    {
        for (var week = from; week < from + weeks; week++)
        {
            foreach (var phase in Enum.GetValues<Phase>())
            {
                await hosts.RunAsync(week, phase);
            }
        }
    }
}
