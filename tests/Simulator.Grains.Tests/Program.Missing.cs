namespace Simulator.Grains.Tests;

/// <summary>Without Orleans there is nothing to start.</summary>
public static class Program
{
    /// <summary>Does nothing.</summary>
    public static int Main() => 2;
}
