using System.Collections.Concurrent;
using Simulator.Engine;
using Simulator.Grains.Agents;
using Simulator.Grains.Live;

namespace Simulator.Grains.Tests.Live;

/// <summary>Every agent is asked to act twice, and every letter comes three times: twice in time, and once more after it was read.</summary>
internal sealed class Nuisance : IIncomingGrainCallFilter
{
    private readonly ConcurrentDictionary<object, ConcurrentBag<object>> _letters = new();

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await (Argument(context) switch
        {
            Letter letter => TwiceAsync(context, letter),
            Act act => TwiceAsync(context, act),
            _ => context.Invoke(),
        });
    }

    public static object? Argument(IIncomingGrainCallContext context) =>
        context.Request.GetArgumentCount() > 0 ? context.Request.GetArgument(0) : null;

    private async Task TwiceAsync(IIncomingGrainCallContext context, Letter letter)
    {
        await ReceiveAsync(context.Grain, letter);
        _letters.GetOrAdd(context.Grain, _ => []).Add(letter);
        await context.Invoke();
    }

    private async Task TwiceAsync(IIncomingGrainCallContext context, Act act)
    {
        await ((IAgentGrain)context.Grain).ActAsync(act);
        await context.Invoke();
        foreach (var letter in _letters.TryRemove(context.Grain, out var read) ? read : [])
        {
            await ReceiveAsync(context.Grain, letter);
        }
    }

    private static Task ReceiveAsync(object grain, object letter) => grain is ICityGrain city
        ? city.ReceiveAsync((CityLetter)letter)
        : ((IFirmGrain)grain).ReceiveAsync((FirmLetter)letter);
}

/// <summary>In one week the first pitches to a firm are lost on the way: a defect.</summary>
internal sealed class LostPitches(int week) : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (Nuisance.Argument(context) is FirmLetter letter && letter.At == new At(week, Phase.Deliver))
        {
            context.Request.SetArgument(0, letter with { Pitches = default });
        }

        return context.Invoke();
    }
}

/// <summary>Agents are lost, each time when a week is reached.</summary>
internal sealed class LostAgents(int week, int times) : IIncomingGrainCallFilter
{
    private int _times;

    public Task Invoke(IIncomingGrainCallContext context) =>
        Nuisance.Argument(context) is Act act && act.At == new At(week, Phase.Publish) && Interlocked.Increment(ref _times) <= times
            ? Task.FromException(new AgentLostException("a test has lost it"))
            : context.Invoke();
}
