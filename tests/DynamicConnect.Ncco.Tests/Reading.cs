namespace DynamicConnect.Tests;

/// <summary>Reads single actions, and holds what is written back to the expected text.</summary>
internal static class Reading
{
    public static T Action<T>(string json)
        where T : NccoAction => Ncco.Parse($"[{json}]").Should().ContainSingle().Which.Should().BeOfType<T>().Subject;

    /// <summary>Reads an action, expects a text when it is written back, and the same action when that is read again.</summary>
    public static T Action<T>(string json, string written)
        where T : NccoAction
    {
        var action = Action<T>(json);
        action.ToString().Should().Be(written);
        Action<T>(written).Should().Be(action);
        return action;
    }
}
