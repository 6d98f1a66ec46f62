using Simulator.Core.Draws;

namespace Simulator.Engine.Ensembles;

/// <summary>The noise of a list that a city draws up every week (M4), kept as long as one block of it serves.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class WeeklyNoise
{
    private uint[] _noise = [];
    private uint _block;

    /// <summary>The noise of a race, in the order of its roll.</summary>
    public ReadOnlySpan<uint> Of(in CallList.Race race, KeyedDraws draws)
    {
        var block = KeyedRace.BlockOf(race.Week);
        if (_noise.Length == 0 || block != _block)
        {
            Fill(race, draws);
            _block = block;
        }

        return KeyedRace.NoiseOf(_noise, race.Week);
    }

    private void Fill(in CallList.Race race, KeyedDraws draws)
    {
        if (_noise.Length == 0)
        {
            _noise = new uint[KeyedRace.WeeksPerBlock * race.Roll.Hashes.Length];
        }

        KeyedRace.FillNoise(draws, Purpose.Targeting, race.Host, race.Roll.Hashes, race.Week, race.Index, _noise);
    }
}
