using System.Globalization;
using Simulator.Analysis.Comparison;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Strategies;
using Simulator.Testing;

namespace Simulator.Analysis.Tests.Resources;

public sealed class WordsTests
{
    private static readonly ResourceTexts Texts = new("Simulator.Analysis.Resources.Words", typeof(Words));
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Keys_InBothLanguages_AreTheSame() => Texts.WithoutTranslation.ShouldBeEmpty();

    [Fact]
    public void Words_OfEveryTermOfFiles_AreThereInBothLanguages()
    {
        string[] terms =
        [
            .. Enum.GetValues<Stage>().Select(stage => $"Stage_{FileWords.Of(stage)}"), $"Stage_{FileWords.FundsInPlace}",
            .. Enum.GetValues<Basis>().Select(basis => $"Basis_{FileWords.Of(basis)}"),
            .. Enum.GetValues<Metric>().Select(metric => $"Metric_{FileWords.Of(metric)}"),
            .. Enum.GetValues<Metric>().Select(metric => $"Unit_{FileWords.Unit(metric)}").Distinct(), $"Unit_{FileWords.WanPerYi}",
            .. Measure.All.Select(measure => $"Measure_{measure.Key}"),
            .. Enum.GetValues<Channel>().Select(channel => $"Channel_{FileWords.Of(channel)}"),
            .. Enum.GetNames<SkipReason>().Select(reason => $"SkipReason_{reason}"),
        ];

        Texts.Chinese.Keys.ShouldBe(terms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Channels_OfTheModel_HaveAWordEach() =>
        Enum.GetValues<Channel>().Select(word => FileWords.Of(word)).Distinct().Count().ShouldBe(Enum.GetValues<Channel>().Length);

    [Fact]
    public void Word_OfAStage_IsInTheReadersLanguage()
    {
        new Words(CultureInfo.InvariantCulture).Stage("signed").ShouldBe("signed");
        new Words(Chinese).Stage("signed").ShouldBe("签约");
    }
}
