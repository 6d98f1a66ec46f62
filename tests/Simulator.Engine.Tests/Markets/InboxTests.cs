using Simulator.Core.Draws;
using Simulator.Engine.Markets;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Markets;

/// <summary>Messages are found at their receiver, in canonical order whatever the order of sending.</summary>
public sealed class InboxTests
{
    private const int Receivers = 130;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(500)]
    [InlineData(5000)]
    public void Read_InAnyOrderOfArrival_IsInCanonicalOrder(int count)
    {
        var draws = new KeyedDraws(3, 0);
        var keys = Enumerable.Range(0, count).Select(i => (ulong)(draws.Uniform(Purpose.Population, (uint)i, 0, 0) * ulong.MaxValue))
            .ToArray();
        var box = new Inbox<ulong>(3);
        foreach (var key in keys)
        {
            box.Add(1, key, key + 1);
        }

        box.Read(1).ToArray().ShouldBe(keys.Order().Select(key => key + 1));
        box.Read(1).ToArray().ShouldBe(keys.Order().Select(key => key + 1), "a second reading finds the same");
        (box.Read(0).Length, box.Read(2).Length, box.IsEmpty).ShouldBe((0, 0, count == 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_OfManyReceiversSentToInTurn_FindsEachItsOwn(uint seed)
    {
        var messages = Messages().ToArray();
        var box = new Inbox<int>(Receivers);
        foreach (var at in Permutation.Order(messages.Length, seed))
        {
            box.Add(messages[at].Receiver, messages[at].Key, messages[at].Number);
        }

        ReceiversOf(box).ShouldBe(messages.Select(message => message.Receiver).Distinct().Order());
        for (var receiver = 0; receiver < Receivers; receiver++)
        {
            box.Read(receiver).ToArray().ShouldBe(messages.Where(message => message.Receiver == receiver)
                .OrderBy(message => message.Key).Select(message => message.Number));
        }
    }

    /// <summary>Senders act in order: then no message has to be sorted in, and what is read is the same.</summary>
    [Fact]
    public void Read_OfMessagesSentInOrder_EqualsThatOfOthers()
    {
        var (ordered, reversed) = (new Inbox<int>(Receivers), new Inbox<int>(Receivers));
        var messages = Messages().OrderBy(message => message.Key).ToArray();
        foreach (var (forward, backward) in messages.Zip(messages.Reverse()))
        {
            ordered.Add(forward.Receiver, forward.Key, forward.Number);
            reversed.Add(backward.Receiver, backward.Key, backward.Number);
        }

        for (var receiver = 0; receiver < Receivers; receiver++)
        {
            reversed.Read(receiver).ToArray().ShouldBe(ordered.Read(receiver).ToArray());
        }
    }

    [Fact]
    public void Receivers_SentToInAnyOrder_AreGoneThroughInTheirOrder()
    {
        var box = new Inbox<int>(Receivers);
        box.NextReceiver(0).ShouldBe(-1);
        foreach (var receiver in new[] { 64, 129, 0, 63, 64 })
        {
            box.Add(receiver, (ulong)receiver, receiver);
        }

        ReceiversOf(box).ShouldBe([0, 63, 64, 129]);
        (box.NextReceiver(1), box.NextReceiver(65), box.NextReceiver(130)).ShouldBe((63, 129, -1));
    }

    [Fact]
    public void Add_AfterReadingAndClearing_StartsAnew()
    {
        var box = new Inbox<int>(2);
        for (var round = 0; round < 3; round++)
        {
            box.Clear();
            box.IsEmpty.ShouldBeTrue();
            ReceiversOf(box).ShouldBeEmpty();
            (box.Read(0).Length, box.Read(1).Length).ShouldBe((0, 0));
            for (var i = 0; i < 40 * (round + 1); i++)
            {
                box.Add(round % 2, (ulong)((i * 7919) % 1009), i);
            }

            box.Read(round % 2).Length.ShouldBe(40 * (round + 1));
            box.Read(round % 2).ToArray().Select(i => (i * 7919) % 1009).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Add_BetweenTwoReadings_IsSortedIn()
    {
        var box = new Inbox<int>(1);
        box.Add(0, 5, 5);
        box.Add(0, 1, 1);
        box.Read(0).Length.ShouldBe(2);
        box.Add(0, 3, 3);

        box.Read(0).ToArray().ShouldBe([1, 3, 5]);
    }

    /// <summary>Two thousand messages to some of the receivers, with keys that are unique for each.</summary>
    private static IEnumerable<(int Receiver, ulong Key, int Number)> Messages()
    {
        var draws = new KeyedDraws(17, 0);
        return Enumerable.Range(0, 2_000).Select(number =>
            ((int)(Receivers * draws.Uniform(Purpose.Population, (uint)number, 0, 0)) / 2 * 2, (ulong)(number * 7919 % 2003), number));
    }

    private static IEnumerable<int> ReceiversOf(Inbox<int> box)
    {
        for (var receiver = box.NextReceiver(0); receiver >= 0; receiver = box.NextReceiver(receiver + 1))
        {
            yield return receiver;
        }
    }
}
