namespace DynamicConnect.Tests;

public sealed class AliasTests
{
    private const string Detection = """{"behavior":"hangup"}""";

    [Fact]
    public void OtherName_Alone_IsReadAndWrittenAsInTheReference()
    {
        Reading.Action<ConnectAction>(
            $$"""{"action":"connect","advanced_machine_detection":{"beepTimeout":"45"},"endpoint":[{"type":"sip","uri":"sip:a","standard_headers":{"User-to-User":"u"} }] }""",
            """{"action":"connect","advancedMachineDetection":{"beep_timeout":45},"endpoint":[{"type":"sip","uri":"sip:a","standardHeaders":{"User-to-User":"u"}}]}""");
        Reading.Action<ConnectAction>(
            """{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://a","contentType":"audio/l16;rate=16000"}]}""",
            """{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://a","content-type":"audio/l16;rate=16000"}]}""");
        Reading.Action<ConnectAction>(
            """{"action":"connect","endpoint":[{"type":"phone","number":"1","onAnswer":{"ringback":"r","url":"u"}}]}""",
            """{"action":"connect","endpoint":[{"type":"phone","number":"1","onAnswer":{"url":"u","ringbackTone":"r"}}]}""");
        Reading.Action<TransferAction>("""{"action":"transfer","conversation_id":"CON-1"}""", """{"action":"transfer","conversationId":"CON-1"}""");
    }

    [Theory]
    [InlineData("\"conversation_id\":\"other\",\"conversationId\":\"own\"")]
    [InlineData("\"conversationId\":\"own\",\"conversation_id\":\"other\"")]
    public void OtherName_BesideTheOwn_IsKept(string properties) => Reading
        .Action<TransferAction>($$"""{"action":"transfer",{{properties}}}""", """{"action":"transfer","conversationId":"own","conversation_id":"other"}""")
        .ConversationId.Should().Be("own");

    [Theory]
    [InlineData("\"conversation_id\":\"other\",\"conversationId\":{}")]
    [InlineData("\"conversationId\":{},\"conversation_id\":\"other\"")]
    public void OtherName_BesideTheOwnThatIsOdd_IsKept(string properties) => Reading
        .Action<TransferAction>($$"""{"action":"transfer",{{properties}}}""", """{"action":"transfer","conversationId":{},"conversation_id":"other"}""")
        .ConversationId.Should().BeEmpty();

    [Fact]
    public void OtherName_WithAnOddValue_IsKept()
    {
        const string Text = """{"action":"connect","endpoint":[],"advanced_machine_detection":"yes"}""";

        Reading.Action<ConnectAction>(Text, Text).AdvancedMachineDetection.Should().BeNull();
    }

    [Theory]
    [InlineData("1,2")]
    [InlineData("2,1")]
    public void OtherName_Twice_TheLastCounts(string order)
    {
        var values = order.Split(',').Select(value => $"\"conversation_id\":\"{value}\"");

        Reading.Action<TransferAction>($$"""{"action":"transfer",{{string.Join(",", values)}}}""").ConversationId.Should().Be(order.Substring(2));
    }

    [Fact]
    public void OtherName_TwiceAndTheLastIsOdd_IsKept() => Reading
        .Action<TransferAction>("""{"action":"transfer","conversation_id":"1","conversation_id":{}}""", """{"action":"transfer","conversation_id":{}}""")
        .ConversationId.Should().BeEmpty();

    [Fact]
    public void DtmfSettings_BesideTheAction_AreReadIntoIt() => Reading
        .Action<InputAction>(
            """{"action":"input","maxDigits":"1","timeOut":10,"submitOnHash":true,"type":["dtmf"]}""",
            """{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1,"submitOnHash":true,"timeOut":10}}""")
        .Dtmf.Should().Be(new DtmfSettings { MaxDigits = 1, SubmitOnHash = true, TimeOut = TimeSpan.FromSeconds(10) });

    [Theory]
    [InlineData("\"maxDigits\":1,\"timeOut\":5,\"dtmf\":{\"maxDigits\":2}")]
    [InlineData("\"dtmf\":{\"maxDigits\":2},\"maxDigits\":1,\"timeOut\":5")]
    public void DtmfSettings_BesideAndInside_InsideGoesFirst(string properties) => Reading
        .Action<InputAction>(
            $$"""{"action":"input","type":["dtmf"],{{properties}}}""",
            """{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":2,"timeOut":5},"maxDigits":1}""")
        .Dtmf.Should().Be(new DtmfSettings { MaxDigits = 2, TimeOut = TimeSpan.FromSeconds(5) });

    [Fact]
    public void DtmfSettings_BesideAnEmptyArray_AreReadIntoIt() => Reading
        .Action<InputAction>("""{"action":"input","type":[],"dtmf":[],"maxDigits":1}""", """{"action":"input","type":[],"dtmf":{"maxDigits":1}}""");

    [Theory]
    [InlineData("\"dtmf\":true,\"maxDigits\":1")]
    [InlineData("\"maxDigits\":1,\"dtmf\":true")]
    public void DtmfSettings_BesideAnOddObject_AreKept(string properties) => Reading
        .Action<InputAction>($$"""{"action":"input","type":[],{{properties}}}""", """{"action":"input","type":[],"dtmf":true,"maxDigits":1}""")
        .Dtmf.Should().BeNull();

    [Theory]
    [InlineData("\"dtmf\":{\"maxDigits\":\"many\"},\"maxDigits\":1")]
    [InlineData("\"maxDigits\":1,\"dtmf\":{\"maxDigits\":\"many\"}")]
    public void DtmfSettings_BesideAnOddOneInside_AreBothKept(string properties) => Reading
        .Action<InputAction>($$"""{"action":"input","type":[],{{properties}}}""", """{"action":"input","type":[],"dtmf":{"maxDigits":"many"},"maxDigits":1}""")
        .Dtmf!.MaxDigits.Should().BeNull();

    [Fact]
    public void DtmfSettings_OddBeside_AreKept()
    {
        const string Text = """{"action":"input","type":[],"maxDigits":"many"}""";

        Reading.Action<InputAction>(Text, Text).Dtmf.Should().BeNull();
    }

    [Fact]
    public void OtherName_SharedRecord_IsNotChanged()
    {
        var ncco = Ncco.Parse($$"""[{"action":"connect","advanced_machine_detection":{{Detection}},"endpoint":[]},{"action":"connect","advancedMachineDetection":{{Detection}},"endpoint":[]}]""");

        ncco[0].Should().Be(ncco[1]);
        ncco[0].GetHashCode().Should().Be(ncco[1].GetHashCode());
    }
}
