using DynamicConnect.Rules;
using DynamicConnect.Wire;

namespace DynamicConnect.Validation;

/// <summary>All rules, each once, in the order of their ids.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. StructureRules.All,
        RangeRule.Info,
        RangeRule.StepInfo,
        DurationRule.Info,
        DurationRule.WholeInfo,
        ListRules.Count,
        TelephonyRules.E164.Info,
        TelephonyRules.DtmfKeys.Info,
        TelephonyRules.Key.Info,
        TelephonyRules.LegUuid.Info,
        TelephonyRules.Language.Info,
        AddressRules.Url.Info,
        AddressRules.Insecure,
        AddressRules.Sip.Info,
        AddressRules.WebSocket.Info,
        TextRules.NotBlank.Info,
        TextRules.AudioFormat.Info,
        TextRules.UserToUser.Info,
        TextRules.Authorization.Info,
        TextRules.Shaken.Info,
        SpokenTextRule.LengthInfo,
        SpokenTextRule.WellFormedInfo,
        SpokenTextRule.SpeakInfo,
        JsonObjectRule.SizeInfo,
        JsonObjectRule.TextsInfo,
        Together.MuteWithCanSpeak,
        Together.FromWithRandom,
        Together.ChannelsWithoutSplit,
        Together.TranscriptionWithoutRecord,
        Together.DtmfWithAsynchronous,
        Together.DtmfWithoutType,
        Together.SpeechWithoutType,
        Together.SynchronousWithoutUrl,
        Together.DetectionTwice,
        Together.UriWithUser,
        Together.SipWithoutAddress,
        Together.CustomWithoutValue,
        Together.VonageWithValue,
        .. SequenceRules.All,
    ];
}
