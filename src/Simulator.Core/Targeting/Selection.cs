namespace Simulator.Core.Targeting;

/// <summary>Brings the smallest of some values to the front (Hoare's selection, Lomuto's partition).</summary>
/// <remarks>No branch depends on a comparison of values, which a processor could only guess. Pure and thread-safe.</remarks>
internal static class Selection
{
    /// <summary>Rearranges values and positions so that the n smallest come first, in no particular order; among equals, any.</summary>
    /// <param name="values">Values.</param>
    /// <param name="positions">What they are of.</param>
    /// <param name="count">n.</param>
    public static void Smallest(Span<double> values, Span<int> positions, int count)
    {
        var (low, high) = (0, values.Length - 1);
        while (low < high && count > low && count <= high)
        {
            var pivot = Partition(values[low..(high + 1)], positions[low..(high + 1)]) + low;
            if (pivot == count)
            {
                return;
            }

            (low, high) = pivot < count ? (pivot + 1, high) : (low, pivot - 1);
        }
    }

    /// <summary>Brings all below a pivot before it, and returns where the pivot comes to lie.</summary>
    private static int Partition(Span<double> values, Span<int> positions)
    {
        var last = values.Length - 1;
        var middle = last / 2;
        (values[middle], values[last]) = (values[last], values[middle]);
        (positions[middle], positions[last]) = (positions[last], positions[middle]);
        var pivot = values[last];
        var below = 0;
        for (var i = 0; i < last; i++)
        {
            var (value, position) = (values[i], positions[i]);
            (values[i], positions[i]) = (values[below], positions[below]);
            (values[below], positions[below]) = (value, position);
            below += value < pivot ? 1 : 0;
        }

        (values[below], values[last]) = (values[last], values[below]);
        (positions[below], positions[last]) = (positions[last], positions[below]);
        return below;
    }
}
