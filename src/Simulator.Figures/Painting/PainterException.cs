namespace Simulator.Figures.Painting;

/// <summary>The drawing library does not work on this machine, for want of its native part or of fonts.</summary>
/// <param name="message">What is missing.</param>
/// <param name="inner">What the library said.</param>
public sealed class PainterException(string message, Exception? inner = null) : Exception(message, inner);
