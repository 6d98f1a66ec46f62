using System.Globalization;
using Simulator.Core.Draws;

namespace Simulator.Architecture.Tests;

/// <summary>Numbers of draw purposes are part of every published digest.</summary>
public sealed class DrawPurposeTests
{
    private static readonly TextExpectation Expectation = new("Core.DrawPurposes.txt");

    private static readonly (int Number, string Name)[] Purposes =
    [
        .. typeof(Purpose).GetFields().Where(field => field.IsLiteral)
            .Select(field => (Convert.ToInt32(field.GetRawConstantValue(), CultureInfo.InvariantCulture), field.Name))
            .OrderBy(purpose => purpose.Item1).ThenBy(purpose => purpose.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void Purposes_AllNumbers_AreUnique() => Purposes.Select(purpose => purpose.Number).ShouldBeUnique();

    [Fact]
    public void Purposes_FromOneToTwentyTwo_AreAllThere() =>
        Purposes.Select(purpose => purpose.Number).ShouldBe(Enumerable.Range(1, Math.Max(22, Purposes.Length)));

    /// <summary>Checked before the text may be written anew: a published purpose is never renamed, renumbered or dropped.</summary>
    [Fact]
    public void Purposes_OncePublished_AreUnchanged() =>
        RemovedLines(Expectation.Text, Lines()).ShouldBeEmpty();

    [Fact]
    public void Purposes_WithNewOnes_EqualTheExpectation()
    {
        RemovedLines(Expectation.Text, Lines()).ShouldBeEmpty();

        Expectation.ShouldMatch(Lines());
    }

    [Theory]
    [InlineData("1 A\n2 B\n", "1 A\n2 C\n", "2 B")]
    [InlineData("1 A\n2 B\n", "1 A\n3 B\n", "2 B")]
    public void RemovedLines_ByRenamingOrRenumbering_AreFound(string before, string after, string removed) =>
        RemovedLines(before, after).ShouldBe([removed]);

    private static string Lines() => string.Concat(Purposes.Select(purpose => $"{purpose.Number} {purpose.Name}\n"));

    private static IEnumerable<string> RemovedLines(string before, string after) =>
        before.Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(after.Split('\n'));
}
