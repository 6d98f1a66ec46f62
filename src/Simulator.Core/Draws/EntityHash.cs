using System.Text;

namespace Simulator.Core.Draws;

/// <summary>The 32-bit hash by which an entity enters a draw: a function of its id alone, never of its position.</summary>
/// <remarks>FNV-1a over the id's UTF-8 bytes with the finaliser of MurmurHash3. The validator refuses a scenario in which
/// two ids share a hash. Pure and thread-safe.</remarks>
public static class EntityHash
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of an id.</summary>
    /// <param name="id">The entity's id, as written in the scenario.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    public static uint Of(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var hash = OffsetBasis;
        foreach (var octet in Encoding.UTF8.GetBytes(id))
        {
            hash = unchecked((hash ^ octet) * Prime);
        }

        return Finalise(hash);
    }

    /// <summary>The hash of an ordered pair of entities that act as one, such as a chamber that speaks for a city.</summary>
    /// <param name="first">Hash of the first.</param>
    /// <param name="second">Hash of the second.</param>
    public static uint OfPair(uint first, uint second) => Finalise(unchecked((first * Prime) ^ second));

    private static uint Finalise(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
