using System.Globalization;
using Simulator.Cli.Resources;
using Simulator.Core.Messages;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Resources;

public sealed class WatchTextsTests
{
    private static readonly ResourceTexts Texts = new(WatchTexts.Manager);

    [Fact]
    public void Keys_InBothLanguages_AreTheSame() => Texts.WithoutTranslation.ShouldBeEmpty();

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameGaps() => Texts.WithOtherGaps.ShouldBeEmpty();

    [Fact]
    public void Sentences_InChinese_AreChinese() => Texts.NotInChinese.ShouldBeEmpty();

    [Fact]
    public void Answers_OfEveryKindAndReason_HaveTexts()
    {
        var texts = new WatchTexts(CultureInfo.InvariantCulture);

        Enum.GetValues<AnswerKind>().ShouldAllBe(kind => texts.Answer(kind).Length > 0);
        Enum.GetValues<AnswerReason>().Where(reason => reason != AnswerReason.None).ShouldAllBe(reason => texts.Reason(reason).Length > 0);
    }
}
