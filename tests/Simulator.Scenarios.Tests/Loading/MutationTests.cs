using System.Text;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Tests.Loading;

/// <summary>Damaged files give problems, never exceptions. The seed is printed with a failure.</summary>
public sealed class MutationTests
{
    private const int Rounds = 300;
    private const string Spice = "{}[]:,&*!|>'\"%@`#-?\n\t \u0000\uFEFF０亿";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Load_DamagedText_GivesScenarioOrProblems(int seed)
    {
        var random = new Random(seed);
        var text = File.ReadAllText(Samples.Small);
        using var folder = new TemporaryFolder();
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(text, random);
            var file = folder.Write("scenario.yaml", damaged);

            var result = Should.NotThrow(() => ScenarioLoader.Load(file), $"seed {seed}, round {round}:\n{damaged}");

            (result.Scenario is null).ShouldBe(result.Problems.Length > 0);
        }
    }

    [Theory]
    [InlineData(4)]
    public void Load_RandomOverride_GivesScenarioOrProblems(int seed)
    {
        var random = new Random(seed);
        var source = ScenarioSource.Read(Samples.Small);
        for (var round = 0; round < Rounds; round++)
        {
            var change = Damage("cities.alpha.service=0.6", random);

            var result = Should.NotThrow(() => ScenarioLoader.Load(source, [change]), $"seed {seed}, round {round}: {change}");

            (result.Scenario is null).ShouldBe(result.Problems.Length > 0);
        }
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var times = random.Next(1, 5); times > 0 && damaged.Length > 0; times--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(3))
            {
                case 0:
                    damaged.Insert(at, Spice[random.Next(Spice.Length)]);
                    break;
                case 1:
                    damaged.Remove(at, Math.Min(random.Next(1, 20), damaged.Length - at));
                    break;
                default:
                    damaged[at] = Spice[random.Next(Spice.Length)];
                    break;
            }
        }

        return damaged.ToString();
    }
}
