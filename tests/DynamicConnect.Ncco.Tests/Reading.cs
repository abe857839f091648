namespace DynamicConnect.Tests;

/// <summary>Reads single actions, and verifies what is written back.</summary>
internal static class Reading
{
    public static T Action<T>(string json)
        where T : NccoAction => Ncco.Parse($"[{json}]").Should().ContainSingle().Which.Should().BeOfType<T>().Subject;

    /// <summary>Reads an action, verifies the text that is written back, and verifies that this text is read as the same action.</summary>
    public static T Action<T>(string json, string written)
        where T : NccoAction
    {
        var action = Action<T>(json);
        action.ToString().Should().Be(written);
        Action<T>(written).Should().Be(action);
        return action;
    }
}
