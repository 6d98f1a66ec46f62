namespace Simulator.Core.Targeting;

/// <summary>Brings the smallest of some values to the front (Hoare's selection); ties go to the smaller position.</summary>
/// <remarks>The set that is selected does not depend on the order of arrival. Pure and thread-safe.</remarks>
internal static class Selection
{
    /// <summary>Rearranges values and positions so that the n smallest come first, in no particular order.</summary>
    public static void Smallest(Span<double> values, Span<int> positions, int count)
    {
        var (low, high) = (0, values.Length - 1);
        while (low < high && count > low && count <= high)
        {
            var pivot = Partition(values, positions, low, high);
            if (pivot == count)
            {
                return;
            }

            (low, high) = pivot < count ? (pivot + 1, high) : (low, pivot - 1);
        }
    }

    private static int Partition(Span<double> values, Span<int> positions, int low, int high)
    {
        Swap(values, positions, low + ((high - low) / 2), high);
        var (value, position) = (values[high], positions[high]);
        var store = low;
        for (var i = low; i < high; i++)
        {
            if (values[i] < value || (values[i] == value && positions[i] < position))
            {
                Swap(values, positions, store++, i);
            }
        }

        Swap(values, positions, store, high);
        return store;
    }

    private static void Swap(Span<double> values, Span<int> positions, int left, int right)
    {
        (values[left], values[right]) = (values[right], values[left]);
        (positions[left], positions[right]) = (positions[right], positions[left]);
    }
}
