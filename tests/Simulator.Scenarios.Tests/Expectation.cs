namespace Simulator.Scenarios.Tests;

/// <summary>Compares a text with the file of that name under Expectations; UPDATE_EXPECTATIONS=1 rewrites the file instead.</summary>
internal static class Expectation
{
    private const string Switch = "UPDATE_EXPECTATIONS";

    public static void Check(string name, string actual) => CheckFile(Samples.At($"Expectations/{name}.txt"), actual);

    public static void CheckFile(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; run with {Switch}=1 and read what it writes");
        var expected = File.ReadAllText(file);
        (actual == expected).ShouldBeTrue($"{Path.GetFileName(file)} differs; {Switch}=1 rewrites it\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, now) = (expected.Split('\n'), actual.Split('\n'));
        var at = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {at + 1}\nexpected: {before.ElementAtOrDefault(at)}\nactual:   {now.ElementAtOrDefault(at)}";
    }
}
