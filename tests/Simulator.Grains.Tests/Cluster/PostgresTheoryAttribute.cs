using System.Runtime.CompilerServices;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Like <see cref="PostgresFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = PostgresFactAttribute.Reason;
}
