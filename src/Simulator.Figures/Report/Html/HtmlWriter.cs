using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Simulator.Figures.Report.Html;

/// <summary>Writes HTML; whatever it is given as text or as the value of an attribute stays text.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Opens an element.</summary>
    /// <param name="name">A name of our own.</param>
    /// <param name="attributes">Names of our own, with any values; one with an empty value stands alone.</param>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            output.Write(' ');
            output.Write(attribute);
            if (value.Length > 0)
            {
                output.Write("=\"");
                Encoder.Encode(output, value);
                output.Write('"');
            }
        }

        output.Write('>');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        Encoder.Encode(output, text);
        return this;
    }

    public HtmlWriter Close(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write('>');
        return this;
    }

    /// <summary>An element that holds text.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>Scripts, styles and JSON that hold no <c>&lt;/</c>; never anything from a scenario.</summary>
    public HtmlWriter Trusted(string content)
    {
        output.Write(content);
        return this;
    }
}
