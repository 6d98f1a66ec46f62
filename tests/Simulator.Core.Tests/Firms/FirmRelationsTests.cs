using System.Runtime.CompilerServices;
using Simulator.Core.Draws;
using Simulator.Core.Firms;

namespace Simulator.Core.Tests.Firms;

/// <summary>A place for every city or only for those that a firm has to do with: what is kept and found is the same.</summary>
public sealed class FirmRelationsTests
{
    private const int Firms = 40;
    private const int Cities = 600;
    private const int Provinces = 3;

    /// <summary>With so many firms there is no room for all pairs.</summary>
    private const int ManyFirms = 2_048;

    private static readonly KeyedDraws Draws = new(41, 0);

    [Theory]
    [InlineData(0)]
    [InlineData(1_700)]
    public void Relations_TouchedInAnyOrder_AreTheSameDenseAndSparse(int first)
    {
        var (dense, sparse) = (new FirmRelations(first, Firms, Cities, Provinces), new FirmRelations(first, ManyFirms, Cities, Provinces));
        for (var round = 0; round < 2; round++)
        {
            var touched = new SortedSet<(int Firm, int City)>();
            for (var i = 0; i < 6_000; i++)
            {
                var (firm, city) = (first + (int)(Firms * U(i, 0)), (int)(Cities * U(i, 1) * U(i, 2)));
                Change(dense, firm, city, i);
                Change(sparse, firm, city, i);
                touched.Add((firm, city));
            }

            Differences(dense, sparse, first).ShouldBeEmpty();
            CitiesOf(sparse, first).ShouldBe(touched);
            CitiesOf(dense, first).Count().ShouldBe(Firms * Cities);
            dense.Clear();
            sparse.Clear();
            Differences(dense, sparse, first).ShouldBeEmpty();
            CitiesOf(sparse, first).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Peek_OfAStranger_IsNothingAndKeepsNothing()
    {
        foreach (var relations in new[] { new FirmRelations(0, Firms, Cities, Provinces), new FirmRelations(0, ManyFirms, Cities, Provinces) })
        {
            relations.Touch(7, 5).AwarenessBase = 0.25;

            (relations.Peek(7, 6).AwarenessBase, relations.Peek(7, 6).ContactBase).ShouldBe((0, 0));
            (relations.PeekCourtship(7, 6).Birth, relations.PeekCourtship(7, 5).Birth).ShouldBe((Courtship.NoProject, Courtship.NoProject));
            relations.Peek(8, 5).AwarenessBase.ShouldBe(0);
        }

        var sparse = new FirmRelations(0, ManyFirms, Cities, Provinces);
        sparse.Peek(7, 6);
        sparse.PeekCourtship(7, 6);
        sparse.NextCity(7, 0).ShouldBe(-1);
    }

    /// <summary>Rows that grow leave pages behind; these are used again, in a replicate and in the next.</summary>
    [Fact]
    public void Relations_OfFirmsThatFillSeveralPages_AreFoundAndTakeNoMoreThanTheyNeed()
    {
        const int PageLength = 1_024;
        const int MostPages = 60;
        var relations = new FirmRelations(0, ManyFirms, Cities, Provinces);
        var bytesPerPage = (PageLength * (sizeof(int) + Unsafe.SizeOf<Acquaintance>() + Unsafe.SizeOf<Courtship>())) + 256;

        var (first, second) = (AllocatedByFilling(relations), AllocatedByFilling(relations));

        for (var firm = 0; firm < Firms; firm++)
        {
            var cities = CitiesOf(relations, 0).Where(pair => pair.Firm == firm).Select(pair => pair.City).ToArray();
            cities.ShouldBe(Enumerable.Range(0, Cities));
            cities.Select(city => relations.PeekCourtship(firm, city).Trust).ShouldBe(cities.Select(city => (1000.0 * firm) + city));
        }

        first.ShouldBeLessThan(MostPages * (long)bytesPerPage, "one page for each firm in the end; those that were left on the way are used again");
        second.ShouldBeLessThan(1_024, "the next replicate finds all pages there");
    }

    private static long AllocatedByFilling(FirmRelations relations)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        relations.Clear();
        for (var city = Cities - 1; city >= 0; city--)
        {
            for (var firm = 0; firm < Firms; firm++)
            {
                relations.TouchCourtship(firm, city).Trust = (1000 * firm) + city;
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Change(FirmRelations relations, int firm, int city, int number)
    {
        if (number % 3 == 0)
        {
            ref var courted = ref relations.TouchCourtship(firm, city);
            (courted.Trust, courted.Birth, courted.Refused) = (courted.Trust + number, number, number % 2 == 0);
        }
        else
        {
            ref var known = ref relations.Touch(firm, city);
            (known.AwarenessBase, known.ContactBase) = (number, known.ContactBase + 1);
        }

        relations.ProvinceContacts(firm, city % Provinces) += number;
    }

    private static IEnumerable<string> Differences(FirmRelations dense, FirmRelations sparse, int first) =>
        from firm in Enumerable.Range(first, Firms)
        from city in Enumerable.Range(0, Cities)
        where Text(dense, firm, city) != Text(sparse, firm, city)
        select $"{firm}, {city}: {Text(dense, firm, city)} and {Text(sparse, firm, city)}";

    private static (double, double, double, int, bool, double) Text(FirmRelations relations, int firm, int city)
    {
        var (known, courted) = (relations.Peek(firm, city), relations.PeekCourtship(firm, city));
        return (known.AwarenessBase, known.ContactBase, courted.Trust, courted.Birth, courted.Refused, relations.ProvinceContacts(firm, city % Provinces));
    }

    private static IEnumerable<(int Firm, int City)> CitiesOf(FirmRelations relations, int first)
    {
        for (var firm = first; firm < first + Firms; firm++)
        {
            for (var city = relations.NextCity(firm, 0); city >= 0; city = relations.NextCity(firm, city + 1))
            {
                yield return (firm, city);
            }
        }
    }

    private static double U(int i, int index) => Draws.Uniform(Purpose.Population, (uint)i, 0, 0, index);
}
