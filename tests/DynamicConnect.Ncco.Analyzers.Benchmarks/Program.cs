using System.Diagnostics;
using System.Globalization;
using DynamicConnect;
using DynamicConnect.Analyzers;
using DynamicConnect.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// Compiles and analyzes a project of 1,000 files that all use the library, several times in turn. The shortest time of each counts, because
// other processes only add time.
const int Files = 1000;
var turns = args is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 10;

MetadataReference[] references =
[
    .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
        .Append(typeof(Ncco).Assembly.Location)
        .Distinct()
        .Select(path => MetadataReference.CreateFromFile(path)),
];
string[] sources = [.. Enumerable.Range(0, Files).Select(Source)];

// The compiler itself measures the time in the analyzers. Its overhead is not included, because the analyzers of the SDK cause it as well.
var (compiler, analyzers) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
for (var turn = 0; turn < turns; turn++)
{
    compiler = Min(compiler, Compile());
    analyzers = Min(analyzers, await AnalyzeAsync(Create(), new NccoAnalyzer(), new UsageAnalyzer()));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compiler   {compiler.TotalMilliseconds,8:0} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"analyzers  {analyzers.TotalMilliseconds,8:0} ms, {analyzers / compiler:P1} of it"));

static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

CSharpCompilation Create() => CSharpCompilation.Create(
    "Project",
    sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"File{index}.cs")),
    references,
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

TimeSpan Compile()
{
    var start = Stopwatch.GetTimestamp();
    var result = Create().Emit(Stream.Null);
    var time = Stopwatch.GetElapsedTime(start);
    return result.Success
        ? time
        : throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
}

static async Task<TimeSpan> AnalyzeAsync(CSharpCompilation compilation, params DiagnosticAnalyzer[] analyzers)
{
    var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
    var analyzed = compilation.WithAnalyzers([.. analyzers], options);
    if (await analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None) is [var diagnostic, ..])
    {
        throw new InvalidOperationException(diagnostic.ToString());
    }

    var time = TimeSpan.Zero;
    foreach (var analyzer in analyzers)
    {
        time += (await analyzed.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
    }

    return time;
}

// A typical file of an application: a class with some logic, a method that creates an NCCO, and a method that uses the builder.
static string Source(int index) => $$"""
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Text;
    using DynamicConnect;

    namespace Project.Part{{index % 20}};

    public sealed class Service{{index}}(IReadOnlyDictionary<string, int> settings)
    {
        private readonly List<string> log = new List<string>();

        public string Name => "service {{index}}";

        public Ncco Answer(string caller, int line) => new Ncco(
            new TalkAction("Welcome to line {{index}}") { Language = "en-GB", Level = 0.5m },
            new ConnectAction(new PhoneEndpoint("447700900{{index % 900 + 100}}"))
            {
                From = caller,
                Timeout = TimeSpan.FromSeconds(line % 60 + 1),
                EventUrl = ValueList.Create("https://example.com/events/{{index}}"),
            });

        public Ncco Menu(string text) => Ncco.Create()
            .Talk(text, talk => talk.BargeIn().Loop(2))
            .InputDtmf(input => input.Dtmf(new DtmfSettings { MaxDigits = 1, TimeOut = TimeSpan.FromSeconds(5) }))
            .Build();

        public int Sum(IEnumerable<int> numbers)
        {
            int sum = 0;
            foreach (int number in numbers)
            {
                if (number % 2 == 0 && settings.TryGetValue(Key(number), out int weight))
                {
                    sum += number * weight;
                }
                else
                {
                    sum -= Math.Max(number, {{index}});
                }
            }

            return sum;
        }

        public string Describe(IReadOnlyList<string> parts)
        {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < parts.Count; at++)
            {
                text.Append(parts[at].Trim().ToUpperInvariant()).Append(at + 1 < parts.Count ? ", " : ".");
                log.Add(string.Format("{0}: {1}", at, parts[at]));
            }

            return text.ToString();
        }

        public IEnumerable<(string Key, int Count)> Groups(IEnumerable<string> words) =>
            from word in words
            where word.Length > {{index % 7}}
            group word by word.Substring(0, 1) into letters
            orderby letters.Key
            select (letters.Key, letters.Count());

        private static string Key(int number) => number switch
        {
            < 0 => "negative",
            0 => "zero",
            < 100 => $"small {number}",
            _ => $"large {number:0}",
        };
    }
    """;
