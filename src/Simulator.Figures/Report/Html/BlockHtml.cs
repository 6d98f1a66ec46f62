using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Html;

/// <summary>Blocks as HTML.</summary>
internal sealed class BlockHtml(HtmlWriter html, ReportText text)
{
    public void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: html.Element("p", paragraph.Text).Line(); break;
            case Tiles tiles: Write(tiles); break;
            case ChartBlock chart: Write(chart); break;
            case Table table: TableHtml.Write(html, table); break;
            case Facts facts: Write(facts); break;
            case Stories stories: Write(stories); break;
            default: throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Write(Tiles tiles)
    {
        html.Open("ul", ("class", "tiles")).Line();
        foreach (var tile in tiles.Items)
        {
            Write(tile);
        }

        html.Close("ul").Line();
    }

    private void Write(Tile tile)
    {
        html.Open("li").Element("span", tile.What, ("class", "what")).Element("span", tile.Basis, ("class", "basis"));
        html.Open("span", ("class", "value")).Text(tile.Value).Text(" ").Element("small", tile.Unit).Close("span");
        html.Element("span", tile.Range, ("class", "range"));
        if (tile.Record is { } record)
        {
            html.Open("span", ("class", "record")).Text(record).Text(" ");
            html.Element("span", tile.Verdict, ("class", tile.Inside == false ? "outside" : "inside")).Close("span");
        }

        html.Close("li").Line();
    }

    /// <summary>Where no script can draw, the table stands open instead of the chart.</summary>
    private void Write(ChartBlock chart)
    {
        html.Open("figure", ("data-chart", chart.Id), ("id", chart.Id)).Line();
        html.Open("figcaption").Element("h3", chart.Heading).Element("p", chart.Caption).Close("figcaption").Line();
        html.Open("div", ("class", "chart"), ("hidden", "")).Close("div").Line();
        _ = ReportAssets.Script is null
            ? html.Open("details", ("class", "data"), ("open", ""))
            : html.Open("details", ("class", "data"));
        html.Element("summary", text.DataTable).Line();
        TableHtml.Write(html, chart.Data);
        html.Close("details").Close("figure").Line();
    }

    private void Write(Facts facts)
    {
        html.Open("dl", ("class", "facts")).Line();
        foreach (var (name, value) in facts.Items)
        {
            html.Element("dt", name).Element("dd", value).Line();
        }

        html.Close("dl").Line();
    }

    private void Write(Stories stories)
    {
        html.Open("ol", ("class", "stories")).Line();
        foreach (var item in stories.Items)
        {
            html.Open("li").Element("strong", item.Title).Open("span", ("class", "steps"));
            foreach (var step in item.Steps)
            {
                html.Element("span", step, ("class", "step")).Text(" ");
            }

            html.Close("span").Element("span", item.Aside, ("class", "aside")).Close("li").Line();
        }

        html.Close("ol").Line();
    }
}

/// <summary>Tables as HTML.</summary>
internal static class TableHtml
{
    private const string NumberClass = "number";

    public static void Write(HtmlWriter html, Table table)
    {
        // Focusable, so that a keyboard can scroll it.
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", table.Caption));
        html.Open("table", ("class", "data")).Element("caption", table.Caption).Line();
        html.Open("thead").Open("tr");
        foreach (var column in table.Columns)
        {
            WriteHeading(html, column);
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            WriteRow(html, table, row.AsSpan());
        }

        html.Close("tbody").Close("table").Close("div").Line();
    }

    private static void WriteHeading(HtmlWriter html, Column column) => _ = column.IsNumber
        ? html.Element("th", column.Title, ("scope", "col"), ("class", NumberClass))
        : html.Element("th", column.Title, ("scope", "col"));

    private static void WriteRow(HtmlWriter html, Table table, ReadOnlySpan<string> texts)
    {
        html.Open("tr").Element("th", texts[0], ("scope", "row"));
        for (var i = 1; i < texts.Length; i++)
        {
            _ = table.Columns[i].IsNumber ? html.Element("td", texts[i], ("class", NumberClass)) : html.Element("td", texts[i]);
        }

        html.Close("tr").Line();
    }
}
