using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Reads the options of a scheme from its section. The configuration binder is not used, because it would bind every property of the
/// authentication options.
/// </summary>
internal sealed class VonageSignatureConfiguration(IConfiguration configuration) : IConfigureNamedOptions<VonageSignatureOptions>
{
    public void Configure(VonageSignatureOptions options) => Configure(VonageSignatureDefaults.AuthenticationScheme, options);

    public void Configure(string? name, VonageSignatureOptions options)
    {
        IConfigurationSection section = configuration.GetSection(VonageSignatureSchemes.SectionOf(name ?? ""));
        Add(section.GetSection(nameof(options.Secrets)), options.Secrets);
        Add(section.GetSection(nameof(options.ApplicationIds)), options.ApplicationIds);
        foreach (IConfigurationSection account in section.GetSection(nameof(options.Accounts)).GetChildren())
        {
            List<string> secrets = [];
            Add(account, secrets);
            options.Accounts[account.Key] = secrets;
        }

        options.Tolerance = section.Read(nameof(options.Tolerance), options.Tolerance);
        options.ReplayCapacity = section.Read(nameof(options.ReplayCapacity), options.ReplayCapacity);
        options.UnsignedStatusCode = section.Read(nameof(options.UnsignedStatusCode), options.UnsignedStatusCode);
        options.AllowUnhashedQuery = section.Read(nameof(options.AllowUnhashedQuery), options.AllowUnhashedQuery);
        options.AllowUnsigned = section.Read(nameof(options.AllowUnsigned), options.AllowUnsigned);
    }

    /// <summary>Adds the entries of a list, or a single value. A section with entries can also have an empty value.</summary>
    private static void Add(IConfigurationSection section, IList<string> list)
    {
        foreach (IConfigurationSection entry in string.IsNullOrEmpty(section.Value) ? section.GetChildren() : [section])
        {
            list.Add(entry.Value ?? "");
        }
    }
}
