namespace Simulator.Engine.Mail;

/// <summary>A box of any kind of message.</summary>
internal interface IMailbox
{
    /// <summary>Number of messages.</summary>
    int Count { get; }

    /// <summary>Forgets all messages.</summary>
    void Clear();

    /// <summary>An empty sheaf of the box's kind.</summary>
    Sheaf NewSheaf(int replicates);
}
