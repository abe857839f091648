using System.Diagnostics;
using DynamicConnect.Analyzers.Benchmarks;
using System.Globalization;
using DynamicConnect;
using DynamicConnect.Analyzers;
using DynamicConnect.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// Compiles a project of 1,000 files that all use the library, with and without the analyzers, by turns, in processor time. The least of each
// counts: whatever else the machine does only adds to it.
const int Files = 1000;
var turns = args is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 5;

MetadataReference[] references =
[
    .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
        .Append(typeof(Ncco).Assembly.Location)
        .Distinct()
        .Select(path => MetadataReference.CreateFromFile(path)),
];
string[] sources = [.. Enumerable.Range(0, Files).Select(Source)];

// Any analyzer makes the compiler bind the sources once more; one that does nothing tells how much of the time that is.
var (plain, idle, analyzed) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
for (var turn = 0; turn < turns; turn++)
{
    plain = Min(plain, Measure(Emit));
    idle = Min(idle, Measure(static compilation => Analyze(compilation, new IdleAnalyzer())));
    analyzed = Min(analyzed, Measure(static compilation => Analyze(compilation, new NccoAnalyzer(), new UsageAnalyzer())));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compiler alone        {plain.TotalMilliseconds,8:0} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and an idle analyzer  {idle.TotalMilliseconds,8:0} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and these analyzers   {analyzed.TotalMilliseconds,8:0} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of their own          {(analyzed - idle).TotalMilliseconds,8:0} ms, {(analyzed - idle) / idle:P1} of the compiler's time"));

static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

TimeSpan Measure(Action<CSharpCompilation> compile)
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
    var process = Process.GetCurrentProcess();
    var start = process.TotalProcessorTime;
    compile(CSharpCompilation.Create(
        "Project",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"File{index}.cs")),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
    process.Refresh();
    return process.TotalProcessorTime - start;
}

static void Emit(CSharpCompilation compilation)
{
    var result = compilation.Emit(Stream.Null);
    if (!result.Success)
    {
        throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }
}

static void Analyze(CSharpCompilation compilation, params DiagnosticAnalyzer[] analyzers)
{
    var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
    _ = compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
    Emit(compilation);
}

// What a file of an application has: a class with some logic, one method of which makes an NCCO, and one that builds one.
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
