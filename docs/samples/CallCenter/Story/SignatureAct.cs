using System.Text.Json.Nodes;

namespace CallCenter;

/// <summary>Everything so far was signed. A stranger tries without the secret.</summary>
internal static class SignatureAct
{
    public static async Task PlayAsync(Platform platform)
    {
        platform.Tell("Every webhook so far was signed, and so is this one.");
        await platform.ReportAsync("/events", new JsonObject { ["status"] = "completed" }, null);

        platform.Tell("A stranger does not know the secret, and signs with another, or not at all.");
        await platform.ForgeAsync("/events", new JsonObject { ["status"] = "busy" }, "another secret");
        await platform.ForgeAsync("/events", new JsonObject { ["status"] = "busy" }, null);
    }
}
