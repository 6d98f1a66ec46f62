namespace Simulator.Cli.Hosting;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed while running.</summary>
    public const int Failed = 1;

    /// <summary>The input is wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>Interrupted by the user, as shells report SIGINT.</summary>
    public const int Interrupted = 130;
}
