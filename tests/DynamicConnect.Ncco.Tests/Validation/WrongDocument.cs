namespace DynamicConnect.Tests.Validation;

/// <summary>A document with one mistake, and how it is to be reported.</summary>
internal sealed record WrongDocument(string Rule, ProblemSeverity Severity, string Path, string Json);
