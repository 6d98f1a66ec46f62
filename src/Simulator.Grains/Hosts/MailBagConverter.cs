using Simulator.Engine.Mail;
using Simulator.Grains.Observation;

namespace Simulator.Grains.Hosts;

/// <summary>Carries bags between silos.</summary>
[RegisterConverter]
public sealed class MailBagConverter : IConverter<MailBag, MailBagSurrogate>
{
    public MailBag ConvertFromSurrogate(in MailBagSurrogate surrogate) => MailBag.FromBytes(surrogate.Bytes);

    public MailBagSurrogate ConvertToSurrogate(in MailBag value)
    {
        var bytes = value.ToBytes();
        GrainMetrics.Bytes.Add(bytes.Length);
        return new MailBagSurrogate(bytes);
    }
}
