namespace DynamicConnect.Analyzers.Tests;

/// <summary>Statements with JSON in strings that breaks rules, each with a mark at the right characters.</summary>
internal static class WrongJson
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["raw"] = """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello","level":{|NCCO2001:1.5|}}]""");"""",
        ["raw over lines"] = """"
            var x = Ncco.Parse("""
                [
                  {
                    "action": "talk",
                    "text": "Hello",
                    "language": {|NCCO2014:"en_US"|}
                  }
                ]
                """);
            """",
        ["ordinary"] = """var x = Ncco.Check("[{\"action\":\"talk\",\"text\":\"Hello\",\"loop\":{|NCCO2001:-1|}}]");""",
        ["ordinary with escapes before"] = """var x = Ncco.Check("[\r\n\t{\"action\":\"\u0074\x61lk\",\"text\":\"\U0001F600\",\"language\":{|NCCO2014:\"en_\u0055S\"|}}]");""",
        ["verbatim"] = """var x = Ncco.TryParse(@"[{""action"":""record"",""endOnKey"":{|NCCO2012:""##""|}}]", out var y);""",
        ["verbatim over lines"] = "var x = Ncco.Parse(@\"[\n  {\"\"action\"\":\"\"record\"\",\n   \"\"endOnKey\"\":{|NCCO2012:\"\"##\"\"|}}]\");",
        ["UTF-8"] = """"var x = Ncco.Parse("""[{"action":"record","endOnKey":{|NCCO2012:"##"|}}]"""u8);"""",
        ["constant"] = """"const string Json = """[{"action":"record","endOnKey":{|NCCO2012:"##"|}}]"""; var x = Ncco.Parse(Json);"""",
        ["concatenation"] = """var x = Ncco.Parse("[{\"action\":\"record\"," + "\"endOnKey\":{|NCCO2012:\"##\"|}}]");""",
        ["interpolation"] = """"const string Key = "##"; var x = Ncco.Parse($$"""[{"action":"record","endOnKey":{|NCCO2012:"{{Key}}"|}}]""");"""",
        ["interpolation in an ordinary string"] = """const string Key = "##"; var x = Ncco.Parse($"[{{\"action\":\"record\",\"endOnKey\":{|NCCO2012:\"{Key}\"|}}}]");""",
        ["interpolation in a verbatim string"] = """const string Key = "##"; var x = Ncco.Parse($@"[{{""action"":""record"",""endOnKey"":{|NCCO2012:""{Key}""|}}}]");""",
        ["parentheses"] = """var x = Ncco.Parse(("[{\"action\":\"record\",\"endOnKey\":{|NCCO2012:\"##\"|}}]"));""",
        ["interpolation over lines"] = """"
            const string Key = "##";
            var x = Ncco.Parse($$"""
                [
                  {"action":"record","endOnKey":{|NCCO2012:"{{Key}}"|}}
                ]
                """);
            """",
        ["unknown property"] = """"var x = Ncco.Parse("""[{"action":"record",{|NCCO1005:"eventURI"|}:[]}]""");"""",
        ["old property"] = """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello",{|NCCO1006:"voiceName"|}:"Amy"}]""");"""",
        ["other spelling"] = """"var x = Ncco.Parse("""[{"action":"record","event_url":{|NCCO1011:[|}"https://example.com"]}]""");"""",
        ["number as text"] = """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello","loop":{|NCCO1007:"3"|}}]""");"""",
        ["missing property"] = """"var x = Ncco.Parse("""[{|NCCO1001:«|}"action":"talk"}]""");"""",
        ["unknown action"] = """"var x = Ncco.Parse("""[{"action":{|NCCO1002:"tlak"|}}]""");"""",
        ["not JSON"] = """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello"},{|NCCO1009:]|}""");"""",
        ["not JSON, at the end"] = """var x = Ncco.Parse("[{\"action\":\"record\"{|NCCO1009:}|}");""",
        ["named"] = """var x = Ncco.TryParse(ncco: out var y, json: "[{\"action\":\"record\",\"endOnKey\":{|NCCO2012:\"##\"|}}]");""",
        ["all kinds of line breaks"] = """var x = Ncco.Check("[\r{\"action\":\"talk\",\r\n\n\"text\":\"Hello\",\r\"loop\":{|NCCO2001:-1|}}]");""",
        ["a number with a fraction"] = """var x = Ncco.Check("[{\"action\":\"wait\",\"timeout\":{|NCCO2003:-1.5e+3|}}]");""",
        ["a string with a quote"] = """"var x = Ncco.Check("""[{"action":"talk","text":"Hello","language":{|NCCO2014:"en\"US"|}}]""");"""",
        ["data over lines"] = """"
            var x = JsonData.Parse("""
                {
                  "a": {|NCCO1009:x|}
                }
                """);
            """",
        ["data that is empty"] = """"var x = JsonData.Parse("""{"a":{|NCCO1009:}|}""");"""",
        ["not an NCCO"] = """"var x = Ncco.Parse("""{|NCCO1010:«|}"action":"talk"}""");"""",
        ["data that is not JSON"] = """"var x = JsonData.Parse("""{"a":{|NCCO1009:x|}}""");"""",
        ["barge-in"] = """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello","bargeIn":{|NCCO4001:true|}},{"action":"record"}]""");"""",
        ["two problems"] = """"var x = Ncco.Parse("""[{"action":"talk","text":{|NCCO2030:""|},"loop":{|NCCO2001:-1|}}]""");"""",
    };
}
