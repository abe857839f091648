using BenchmarkDotNet.Running;
using DynamicConnect.Benchmarks;

switch (args)
{
    case ["check"]:
        ComparisonBase[] comparisons = [new WriteBenchmarks(), new ReadBenchmarks(), new SerializeBenchmarks(), new DeserializeBenchmarks(), new ValidateBenchmarks()];
        foreach (ComparisonBase comparison in comparisons)
        {
            foreach (int actions in new[] { 1, 5, 100 })
            {
                comparison.Actions = actions;
                comparison.Prepare();
            }

            // Checks that all contenders support every property, so that the documents can be changed.
            comparison.Prepare(Documents.WithEverything);
        }

        Growth.Check();
        Console.WriteLine("All write the same bytes and read the same values.");
        break;
    case ["ratios"]:
        Ratios.Print(title: "");
        break;
    case ["ratios", string title]:
        Ratios.Print(title);
        break;
    case ["cold"]:
        ColdStart.Print();
        break;
    case ["cold", string kind]:
        ColdStart.Measure(kind);
        break;
    case ["growth"]:
        Growth.Print(plot: null);
        break;
    case ["growth", string plot]:
        Growth.Print(plot);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
