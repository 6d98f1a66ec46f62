namespace Simulator.Cli.Resources;

/// <content>What commands say about files and this machine.</content>
internal sealed partial class Phrases
{
    public string FolderHasScenario => Get();

    public string ChooseOtherFolder => Get();

    public string FolderIsNoId => Get();

    public string IdRule => Get();

    public string NoSuchFile => Get();

    public string ScenarioChanged => Get();

    public string ScenarioChangedHint => Get();

    public string OperatingSystem => Get();

    public string Processor => Get();

    public string Cores => Get();

    public string Engines => Get();

    public string ReportCharts => Get();

    public string ChartsDrawn => Get();

    public string ChartsMissing => Get();

    public string ChineseFont => Get();

    public string NoChineseFont => Get();

    public string SelfChecks => Get();

    public string ScenarioIsValid(string id, int cities, int firms, int events, int weeks) => Fill([id, cities, firms, events, weeks]);

    public string RecordIsValid(string id, int figures) => Fill([id, figures]);

    public string Finding(string id, string message) => Fill([id, message]);

    public string RulePass(string id, string message) => Fill([id, message]);

    public string RuleNotApplicable(string id, string message) => Fill([id, message]);

    public string RulesNotApplicable(string ids) => Fill([ids]);

    public string Wrote(string file) => Fill([file]);

    public string WhatNext(string folder) => Fill([folder]);

    public string NoRunDocument(string reason) => Fill([reason]);

    public string OtherSchema(int found, int known) => Fill([found, known]);
}
