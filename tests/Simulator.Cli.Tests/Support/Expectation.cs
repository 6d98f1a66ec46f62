using Simulator.Testing;

namespace Simulator.Cli.Tests.Support;

/// <summary>A text kept under Expectations/ and compared whole; UPDATE_EXPECTATIONS=1 writes it anew.</summary>
internal static class Expectation
{
    private const string Switch = "UPDATE_EXPECTATIONS";

    public static void Check(string name, string actual)
    {
        var file = RepositoryRoot.Combine($"tests/Simulator.Cli.Tests/Expectations/{name}.txt");
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(file, actual);
        }

        File.Exists(file).ShouldBeTrue($"{name} is missing; run with {Switch}=1 and read what it writes");
        var expected = File.ReadAllText(file);
        (actual == expected).ShouldBeTrue($"{name} differs; {Switch}=1 rewrites it\n{Difference(expected, actual)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (before, now) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', before.Except(now).Select(line => $"- {line}").Concat(now.Except(before).Select(line => $"+ {line}")));
    }
}
