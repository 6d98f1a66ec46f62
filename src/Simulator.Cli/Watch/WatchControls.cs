using System.Globalization;

namespace Simulator.Cli.Watch;

/// <summary>What keys do: which week is shown, whether weeks follow by themselves, and how fast.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="first">First week that can be shown.</param>
/// <param name="last">Last week that can be shown.</param>
/// <param name="speed">Weeks per minute.</param>
internal sealed class WatchControls(int first, int last, int speed)
{
    public const int Slowest = 1;
    public const int UsualSpeed = 60;
    public const int Fastest = 6_000;
    private const int MostDigits = 5;
    private readonly int _first = first;
    private int _last = last;

    /// <summary>The week that is to be shown.</summary>
    public int Week { get; private set; } = first;

    /// <summary>Whether weeks follow only when a key is pressed.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Whether the viewer has had enough.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Weeks per minute.</summary>
    public int Speed { get; private set; } = speed;

    /// <summary>What has been typed of the number of a week, or null.</summary>
    public string? Typed { get; private set; }

    /// <summary>Whether the last week is shown.</summary>
    public bool IsAtEnd => Week == _last;

    /// <summary>Whether the next week follows by itself.</summary>
    public bool Runs => !IsPaused && Typed is null && !IsAtEnd;

    /// <summary>How long a week is shown.</summary>
    public TimeSpan Interval => TimeSpan.FromMinutes(1) / Speed;

    /// <summary>The time of a week is over.</summary>
    public void Tick() => MoveTo(Week + 1);

    /// <summary>There is no such week: the world has ended.</summary>
    public void EndAt(int week) => (Week, _last) = (Math.Min(Week, week), week);

    /// <summary>A key was pressed.</summary>
    public void Press(ConsoleKeyInfo key)
    {
        if (Typed is null)
        {
            Command(key);
        }
        else
        {
            Type(key, Typed);
        }
    }

    private void Command(ConsoleKeyInfo key)
    {
        switch ((key.Key, key.KeyChar))
        {
            case (ConsoleKey.Spacebar, _):
                IsPaused = !IsPaused;
                break;
            case (ConsoleKey.RightArrow, _) or (_, 'n'):
                Step(Week + 1);
                break;
            case (ConsoleKey.LeftArrow, _) or (_, 'p'):
                Step(Week - 1);
                break;
            case (ConsoleKey.Home, _):
                Step(_first);
                break;
            case (ConsoleKey.End, _):
                Step(_last);
                break;
            case (_, 'g'):
                Typed = "";
                break;
            case (_, '+'):
                Speed = Math.Min(Fastest, Speed * 2);
                break;
            case (_, '-'):
                Speed = Math.Max(Slowest, Speed / 2);
                break;
            case (_, 'q'):
                HasLeft = true;
                break;
            default:
                break;
        }
    }

    private void Type(ConsoleKeyInfo key, string typed)
    {
        if (key.Key == ConsoleKey.Enter)
        {
            var week = int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : Week;
            Step(week);
            Typed = null;
        }
        else if (key.Key == ConsoleKey.Escape)
        {
            Typed = null;
        }
        else if (key.Key == ConsoleKey.Backspace)
        {
            Typed = typed[..Math.Max(0, typed.Length - 1)];
        }
        else if ((char.IsAsciiDigit(key.KeyChar) || key.KeyChar == '-') && typed.Length < MostDigits)
        {
            Typed = typed + key.KeyChar;
        }
    }

    /// <summary>Who goes to a week wants to look at it.</summary>
    private void Step(int week)
    {
        IsPaused = true;
        MoveTo(week);
    }

    private void MoveTo(int week) => Week = Math.Clamp(week, _first, _last);
}
