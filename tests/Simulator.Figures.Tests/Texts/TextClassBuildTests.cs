using System.Diagnostics;
using Simulator.Figures.Tests.Support;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Texts;

/// <summary>The part of the build that makes classes of .resx files (build/Texts.targets).</summary>
public sealed class TextClassBuildTests
{
    [Fact]
    public void Text_WithGaps_BecomesAMethodWithTheParametersOfItsComment()
    {
        var (exitCode, output, folder) = Build("right", "{0} places from {1}", "int places, string start", "自{1}起{0}个地区");

        exitCode.ShouldBe(0, output);
        File.ReadAllText(Path.Combine(folder, "obj/Words.Text.g.cs"))
            .ShouldContain("public string Lead(int places, string start) => Fill(\"Lead\", places, start);");
    }

    [Theory]
    [InlineData("another-gap", "{0} places", "int places", "{1}个地区", "Words.resx(3): texts error TEXT: Lead has other gaps than in Words.zh-Hans.resx")]
    [InlineData("no-comment", "{0} places", "", "{0}个地区", "Words.resx(3): texts error TEXT: Lead needs a comment")]
    [InlineData("one-too-many", "{0} places", "int places, string start", "{0}个地区", "Words.resx(3): texts error TEXT: Lead needs a comment")]
    public void Text_ThatCannotBeFilled_FailsTheBuildWithFileAndLine(string name, string english, string comment, string chinese, string expected)
    {
        var (exitCode, output, _) = Build(name, english, comment, chinese);

        exitCode.ShouldBe(1, output);
        output.ShouldContain(expected);
    }

    private static (int ExitCode, string Output, string Folder) Build(string name, string english, string comment, string chinese)
    {
        var folder = Directory.CreateDirectory(ReportPages.Artifact($"texts-{name}")).FullName;
        File.WriteAllText(Path.Combine(folder, "Words.resx"), Resource(english, comment));
        File.WriteAllText(Path.Combine(folder, "Words.zh-Hans.resx"), Resource(chinese, ""));
        File.WriteAllText(Path.Combine(folder, "Words.proj"), $"""
            <Project>
              <PropertyGroup>
                <RootNamespace>Sample</RootNamespace>
                <IntermediateOutputPath>obj/</IntermediateOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <EmbeddedResource Include="Words.resx" />
              </ItemGroup>
              <Import Project="{RepositoryRoot.Combine("build/Texts.targets")}" />
            </Project>
            """);
        var start = new ProcessStartInfo(
            "dotnet", ["msbuild", Path.Combine(folder, "Words.proj"), "-target:WriteTextClasses", "-nodeReuse:false", "-nologo"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, folder);
    }

    private static string Resource(string text, string comment) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <data name="Lead" xml:space="preserve">
            <value>{text}</value>
            <comment>{comment}</comment>
          </data>
        </root>
        """;
}
