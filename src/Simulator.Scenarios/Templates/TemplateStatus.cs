namespace Simulator.Scenarios.Templates;

/// <summary>What became of a request to write a template.</summary>
public enum TemplateStatus
{
    /// <summary>The files were written.</summary>
    Written,

    /// <summary>There is no template of that name; nothing was written.</summary>
    UnknownTemplate,

    /// <summary>One of the files is there already; nothing was written.</summary>
    AlreadyThere,

    /// <summary>The folder's name cannot be an id; nothing was written.</summary>
    UnusableName,
}
