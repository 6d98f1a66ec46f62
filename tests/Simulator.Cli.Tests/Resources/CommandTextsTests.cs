using System.Globalization;
using System.Reflection;
using Simulator.Cli.Resources;
using Simulator.Engine.Hosting;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Resources;

public sealed class CommandTextsTests
{
    private static readonly ResourceTexts Texts = new(CommandTexts.Manager);

    [Fact]
    public void Keys_InBothLanguages_AreTheSame() => Texts.WithoutTranslation.ShouldBeEmpty();

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameGaps() => Texts.WithOtherGaps.ShouldBeEmpty();

    [Fact]
    public void Sentences_InChinese_AreChinese() => Texts.NotInChinese.ShouldBeEmpty();

    [Fact]
    public void Families_OfTheResources_AreLookedUpByAMember()
    {
        var members = typeof(CommandTexts).GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Select(member => member.Name).ToHashSet(StringComparer.Ordinal);

        Texts.English.Keys.Where(key => !members.Contains(key.Split('_')[0])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "until ±2.5%, at most 400")]
    [InlineData("zh-Hans", "直到 ±2.5%，最多 400")]
    public void Share_InAText_IsWrittenAsPercentage(string language, string expected) =>
        new CommandTexts(CultureInfo.GetCultureInfo(language)).UntilPrecise(400, 0.025).ShouldBe(expected);

    [Theory]
    [InlineData(12, 3, "Replicates 10 to 14 failed (replicate 12, week 3): why")]
    [InlineData(-1, null, "Replicates 10 to 14 failed (replicate unknown, week unknown): why")]
    public void FailedBatch_WithAndWithoutAReplicate_IsNamed(int replicate, int? week, string expected)
    {
        var failure = new BatchFailure(new Batch(10, 5), replicate, week, "why");

        new CommandTexts(CultureInfo.InvariantCulture).BatchFailed(failure).ShouldBe(expected);
    }
}
