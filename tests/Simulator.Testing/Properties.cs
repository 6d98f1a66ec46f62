using FsCheck;
using Microsoft.FSharp.Core;

namespace Simulator.Testing;

/// <summary>Runs a property with a pinned seed, which FsCheck prints with the counterexample.</summary>
public static class Properties
{
    private const ulong Seed = 20_250_523;
    private const ulong Gamma = 9;

    /// <summary>Fails with the first counterexample.</summary>
    /// <param name="property">What must hold.</param>
    /// <param name="tests">Number of cases.</param>
    public static void Hold(Property property, int tests = 300) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(
            FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None))),
        property);
}
