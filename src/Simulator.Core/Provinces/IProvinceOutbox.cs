using Simulator.Core.Messages;

namespace Simulator.Core.Provinces;

/// <summary>Where the messages of a province and its chambers go.</summary>
public interface IProvinceOutbox
{
    /// <summary>Gives a city its target and leader time.</summary>
    void Send(in Mandate message);

    /// <summary>A chamber invites a firm for a city.</summary>
    void Send(in Invitation message);
}
