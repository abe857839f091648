namespace DynamicConnect.Aot;

/// <summary>Counts the checks, and prints those that fail.</summary>
internal sealed class Checks
{
    private int count;
    private int failures;

    public void Equal(string what, string expected, string? actual)
    {
        count++;
        if (expected != actual)
        {
            failures++;
            Console.WriteLine($"FAILED {what}\n  expected: {expected}\n  actual:   {actual}");
        }
    }

    public int Finish()
    {
        Console.WriteLine(failures == 0 ? $"All {count} checks hold." : $"{failures} of {count} checks fail.");
        return failures == 0 ? 0 : 1;
    }
}
