namespace Simulator.Engine.Tests.Verification;

/// <summary>All verification cases share one log.</summary>
[CollectionDefinition(Name)]
public sealed class VerificationCollection : ICollectionFixture<VerificationLog>
{
    public const string Name = "verification";
}
