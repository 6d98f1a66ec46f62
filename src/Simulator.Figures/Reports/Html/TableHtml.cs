using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Html;

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

    private static void WriteRow(HtmlWriter html, Table table, ReadOnlySpan<string> cells)
    {
        html.Open("tr").Element("th", cells[0], ("scope", "row"));
        for (var i = 1; i < cells.Length; i++)
        {
            _ = table.Columns[i].IsNumber ? html.Element("td", cells[i], ("class", NumberClass)) : html.Element("td", cells[i]);
        }

        html.Close("tr").Line();
    }
}
