namespace Simulator.Scenarios.Yaml;

/// <summary>A text; what it means is for the schema to say.</summary>
/// <param name="Mark">Where it begins.</param>
/// <param name="Text">The text without quotes.</param>
/// <param name="Plain">Whether it is written without quotes.</param>
internal sealed record YamlScalar(Mark Mark, string Text, bool Plain) : YamlNode(Mark)
{
    /// <summary>Whether it stands for no value.</summary>
    public bool IsNull => Plain && Text is "" or "~" or "null";
}
