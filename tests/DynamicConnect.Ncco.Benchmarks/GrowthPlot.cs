using System.Globalization;
using System.Text;

namespace DynamicConnect.Benchmarks;

/// <summary>Draws what an action costs (vertical axis) for each number of actions (horizontal axis, logarithmic).</summary>
internal static class GrowthPlot
{
    private const int Left = 50;
    private const int Top = 20;
    private const int Step = 130;
    private const int Unit = 100;
    private const int Highest = 3;
    private static readonly string[] Colors = ["#0b7285", "#e8590c", "#c2255c", "#5f3dc4"];

    public static string Draw(IReadOnlyList<int> sizes, IReadOnlyList<string> operations, Func<string, int, double> cost)
    {
        int right = Left + ((sizes.Count - 1) * Step);
        int bottom = Top + (Highest * Unit);
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {right + 120} {bottom + 50}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#495057\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int multiple = 0; multiple <= Highest; multiple++)
        {
            int y = bottom - (multiple * Unit);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" y1=\"{y}\" x2=\"{right}\" y2=\"{y}\" stroke=\"#dee2e6\"/><text x=\"{Left - 10}\" y=\"{y + 4}\" text-anchor=\"end\">{multiple}</text>\n");
        }

        for (int index = 0; index < sizes.Count; index++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + (index * Step)}\" y=\"{bottom + 20}\" text-anchor=\"middle\">{sizes[index]:N0}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Left + right) / 2}\" y=\"{bottom + 40}\" text-anchor=\"middle\">actions</text>\n");
        for (int line = 0; line < operations.Count; line++)
        {
            double[] costs = [.. sizes.Select(size => cost(operations[line], size))];
            IEnumerable<string> points = costs.Select((value, index) => string.Create(CultureInfo.InvariantCulture, $"{Left + (index * Step)},{Y(value):0.0}"));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', points)}\" fill=\"none\" stroke=\"{Colors[line]}\" stroke-width=\"2\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{right + 10}\" y=\"{Top + 14 + (line * 18)}\" fill=\"{Colors[line]}\">{operations[line]}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();

        double Y(double value) => bottom - (Math.Min(value, Highest) * Unit);
    }
}
