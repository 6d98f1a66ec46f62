using Simulator.Figures.ECharts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Html;

/// <summary>The page around a report's sections.</summary>
internal sealed class PageHtml(ReportDocument report, HtmlWriter html)
{
    private readonly ReportText _text = new(report.Culture);

    public void Write()
    {
        html.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", Language)).Line();
        WriteHead();
        html.Open("body").Line();
        html.Element("a", _text.SkipToResults, ("class", "skip"), ("href", "#results")).Line();
        WriteHeader();
        html.Open("div", ("class", "body")).Line();
        WriteContents();
        WriteSections();
        html.Close("div").Line();
        html.Element("footer", report.Colophon, ("class", "page")).Line();
        WriteScripts();
        html.Close("body").Close("html").Line();
    }

    private string Language => report.Culture.TwoLetterISOLanguageName == "zh" ? "zh-Hans" : "en";

    private void WriteHead()
    {
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", ReportAssets.Policy)).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Open("meta", ("name", "color-scheme"), ("content", "light")).Line();
        html.Open("link", ("rel", "icon"), ("href", "data:,")).Line();
        html.Element("title", report.Title).Line();
        html.Open("style").Trusted(ReportAssets.Style).Close("style").Line();
        html.Close("head").Line();
    }

    private void WriteHeader()
    {
        html.Open("header", ("class", "page"));
        html.Element("p", report.Kind, ("class", "kind")).Element("h1", report.Title).Element("p", report.Lead);
        html.Close("header").Line();
    }

    private void WriteContents()
    {
        html.Open("nav", ("class", "contents"), ("aria-label", _text.Contents)).Open("ol");
        foreach (var section in report.Sections)
        {
            html.Open("li").Element("a", section.Heading, ("href", $"#{section.Id}")).Close("li");
        }

        html.Close("ol");
        WriteBandSwitch();
        html.Close("nav").Line();
    }

    private void WriteBandSwitch()
    {
        html.Open("fieldset", ("class", "bands"), ("id", "bands"), ("hidden", "")).Element("legend", _text.BandSwitch);
        foreach (var (value, label) in new[] { ("both", _text.BothBands), ("wide", _text.WideBand), ("narrow", _text.NarrowBand) })
        {
            var input = html.Open("label");
            _ = value == "both"
                ? input.Open("input", ("type", "radio"), ("name", "band"), ("value", value), ("checked", ""))
                : input.Open("input", ("type", "radio"), ("name", "band"), ("value", value));
            html.Text(label).Close("label");
        }

        html.Element("p", report.BandNote ?? _text.BandNote).Close("fieldset");
    }

    private void WriteSections()
    {
        html.Open("main", ("id", "results")).Line();
        foreach (var notice in report.Notices)
        {
            html.Element("p", notice, ("class", "notice"), ("role", "note")).Line();
        }

        WriteLackOfCharts();
        var blocks = new BlockHtml(html, _text);
        foreach (var section in report.Sections)
        {
            html.Open("section", ("id", section.Id), ("aria-labelledby", $"{section.Id}-heading")).Line();
            html.Element("h2", section.Heading, ("id", $"{section.Id}-heading")).Line();
            foreach (var block in section.Blocks)
            {
                blocks.Write(block);
            }

            html.Close("section").Line();
        }

        html.Close("main").Line();
    }

    private void WriteLackOfCharts()
    {
        if (ReportAssets.Script is null)
        {
            html.Element("p", _text.BuiltWithoutCharts, ("class", "notice")).Line();
        }
        else
        {
            html.Open("noscript").Element("p", _text.NeedsScript, ("class", "notice")).Close("noscript").Line();
        }
    }

    private void WriteScripts()
    {
        if (ReportAssets.Script is not { } script)
        {
            return;
        }

        var page = new ChartPage(Language, _text.OfCharts);
        foreach (var block in report.Sections.SelectMany(section => section.Blocks).OfType<ChartBlock>())
        {
            page.Add(block.Chart, new ChartLabel(block.Id, block.Caption, block.Axis), _text);
        }

        html.Open("script", ("type", "application/json"), ("id", "report-data")).Trusted(page.Write()).Close("script").Line();
        html.Open("script").Trusted(script).Close("script").Line();
    }
}
