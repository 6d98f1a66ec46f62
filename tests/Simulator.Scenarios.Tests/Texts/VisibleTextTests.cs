using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Tests.Texts;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("忻州 42 亿元\n\t\u200D😀", true)]
    [InlineData("a\0b", false)]
    [InlineData("a\u200Bb", false)]
    [InlineData("\u202Egnp", false)]
    [InlineData("\uFFFF", false)]
    public void AreVisible_Text_FindsWhatEditorsDoNotShow(string text, bool visible) => VisibleText.IsVisible(text).ShouldBe(visible);

    [Fact]
    public void AreVisible_HalfACharacter_IsNot() => VisibleText.IsVisible("a" + (char)0xD800).ShouldBeFalse();

    [Theory]
    [InlineData("42 亿元", "42 亿元")]
    [InlineData("", "\"\"")]
    [InlineData("a\nb\0", "a<U+000A>b<U+0000>")]
    public void Show_Text_IsOneVisibleLine(string text, string shown) => VisibleText.OneLine(text).ShouldBe(shown);

    [Fact]
    public void Show_LongText_IsCut() => VisibleText.OneLine(new string('x', 5000)).Length.ShouldBe(301);
}
