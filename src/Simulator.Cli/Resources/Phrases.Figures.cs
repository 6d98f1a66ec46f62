namespace Simulator.Cli.Resources;

/// <content>What is said about figures.</content>
internal sealed partial class Phrases
{
    public string FigureDescription => Get();

    public string FigureArgument => Get();

    public string KindOption => Get();

    public string FormatOption => Get();

    public string SizeOption => Get();

    public string WidthOption => Get();

    public string FigureOutOption => Get();

    public string NoFigures => Get();

    public string FiguresInEnglish => Get();

    public string NoFont => Get();

    public string BrokenFigures(string reason) => Fill([reason]);

    public string CannotDraw(string reason) => Fill([reason]);
}
