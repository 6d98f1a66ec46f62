namespace Simulator.Cli.Doctor;

/// <summary>The processor's name, where the system tells it.</summary>
internal static class Cpu
{
    private const string LinuxFile = "/proc/cpuinfo";
    private const string LinuxKey = "model name";
    private const string WindowsVariable = "PROCESSOR_IDENTIFIER";

    public static string Name()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetEnvironmentVariable(WindowsVariable) ?? "?";
        }

        var line = File.Exists(LinuxFile)
            ? File.ReadLines(LinuxFile).FirstOrDefault(line => line.StartsWith(LinuxKey, StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "?";
    }
}
