using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>A text kept under Expectations/ and compared whole. UPDATE_EXPECTATIONS=1 writes it anew.</summary>
internal sealed class TextExpectation(string name)
{
    private static readonly bool Updating = Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1";
    private readonly string _path = RepositoryRoot.Combine($"tests/Simulator.Architecture.Tests/Expectations/{name}");

    public string Text => File.Exists(_path) ? File.ReadAllText(_path) : "";

    public void ShouldMatch(string actual)
    {
        if (Updating)
        {
            File.WriteAllText(_path, actual);
        }

        (actual == Text).ShouldBeTrue($"{name} differs:\n{Difference(Text, actual)}\n"
            + "If the change is meant, write it anew with UPDATE_EXPECTATIONS=1 and read the difference in git.");
    }

    private static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }
}
