using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Figure;

/// <summary><c>simulator figure</c>: the options.</summary>
internal static class FigureCommand
{
    private const int Narrowest = 200;
    private const int Widest = 10_000;
    private const string Svg = "svg";
    private const string Png = "png";
    private const string Page = "page";
    private const string Slide = "slide";

    public static Command Make(Screen screen)
    {
        var texts = screen.Texts;
        var run = new Argument<string>("run") { Description = texts.FigureArgument };
        var kind = new Option<string>("--kind") { Description = texts.KindOption, HelpName = "NAME" };
        var format = CommonOptions.Word("--format", [Svg, Png], texts.FormatOption, texts);
        var size = CommonOptions.Word("--size", [Page, Slide], texts.SizeOption, texts);
        var width = CommonOptions.Number("--width", Narrowest, Widest, texts.WidthOption, texts);
        var folder = new Option<string>("--out") { Description = texts.FigureOutOption, HelpName = "DIR" };
        var command = new Command("figure", texts.FigureDescription) { run, kind, format, size, width, folder };
        command.SetAction(parsed => new FigureAction(
            new FigureRequest(
                parsed.GetRequiredValue(run), parsed.GetValue(kind), parsed.GetValue(format) == Png ? ImageFormat.Png : ImageFormat.Svg,
                SizeOf(parsed.GetValue(size), parsed.GetValue(width)), parsed.GetValue(folder)),
            screen).Execute());
        return command;
    }

    private static ImageSize SizeOf(string? word, long? width)
    {
        var size = word == Slide ? ImageSize.Slide : ImageSize.Page;
        return width is { } pixels ? size.WithWidth((int)pixels) : size;
    }
}
