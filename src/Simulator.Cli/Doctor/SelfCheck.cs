namespace Simulator.Cli.Doctor;

/// <summary>A relation between runs that was tried.</summary>
/// <param name="Engine">The engine that ran.</param>
/// <param name="Name">The relation, as texts name it.</param>
/// <param name="Holds">Whether it holds.</param>
internal readonly record struct SelfCheck(string Engine, string Name, bool Holds);
