using Simulator.Core.Messages;

namespace Simulator.Cli.Resources;

/// <summary>What <c>simulator watch</c> says, in the user's language.</summary>
/// <remarks>Members that only fill gaps are generated from WatchTexts.resx.</remarks>
internal sealed partial class WatchTexts
{
    /// <summary>A city's answer to an offer.</summary>
    public string Answer(AnswerKind kind) => Get($"Answer_{kind}");

    /// <summary>Why an offer was not accepted.</summary>
    public string Reason(AnswerReason reason) => Get($"Reason_{reason}");

    /// <summary>A word as it begins a line; Chinese has no capitals.</summary>
    public string Capital(string word) => word.Length == 0 ? word : char.ToUpper(word[0], Culture) + word[1..];
}
