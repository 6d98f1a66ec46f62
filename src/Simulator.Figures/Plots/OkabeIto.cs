using ScottPlot;

namespace Simulator.Figures.Plots;

/// <summary>Colours that readers with any colour vision tell apart.</summary>
/// <remarks>Source: Okabe and Ito (2008), Color Universal Design.</remarks>
internal static class OkabeIto
{
    private const double Faint = 0.18;
    private const double Light = 0.35;

    public static Color Ink { get; } = Color.FromHex("#000000");

    public static Color Grey { get; } = Color.FromHex("#999999");

    public static Color Blue { get; } = Color.FromHex("#0072B2");

    public static Color Orange { get; } = Color.FromHex("#E69F00");

    public static Color Green { get; } = Color.FromHex("#009E73");

    public static Color Vermilion { get; } = Color.FromHex("#D55E00");

    /// <summary>Fill of a 90% band.</summary>
    public static Color Wide(Color color) => color.WithAlpha(Faint);

    /// <summary>Fill of a 50% band, over that of 90%.</summary>
    public static Color Narrow(Color color) => color.WithAlpha(Light);
}
