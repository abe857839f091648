namespace DynamicConnect.Tests.Validation;

/// <summary>A document with one mistake, and the expected report.</summary>
internal sealed record WrongDocument(string Rule, ProblemSeverity Severity, string Path, string Json);
