using System.Globalization;
using Simulator.Core.Deals;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Texts;

/// <summary>Every text in the image of a chart; the members that only fill gaps are generated from ChartText.resx.</summary>
/// <remarks>English texts do without Chinese characters, so that they can be drawn where no font has them.</remarks>
internal sealed partial class ChartText
{
    private static readonly ChartText English = new(CultureInfo.InvariantCulture);
    private static readonly ChartText Chinese = new(CultureInfo.GetCultureInfo("zh-Hans"));

    /// <summary>A text in both languages, as files of charts keep it.</summary>
    public static LocalizedText Both(Func<ChartText, string> text) => new(text(English), text(Chinese));

    public string Stage(Stage stage) => Get($"Stage_{stage}");

    /// <summary>The title of the axis of a difference.</summary>
    /// <param name="measure">What is compared, such as <c>signed-count</c>.</param>
    public string DifferenceAxis(string measure) => Get($"DifferenceAxis_{measure}");

    /// <summary>A unit as files name it.</summary>
    public string Unit(string unit) => Get($"Unit_{unit}");
}
