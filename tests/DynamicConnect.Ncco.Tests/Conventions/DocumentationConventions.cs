using System.Reflection;
using System.Xml.Linq;

namespace DynamicConnect.Tests.Conventions;

public sealed class DocumentationConventions
{
    private static readonly ILookup<string, XElement> Comments = XDocument.Load(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, Library.Assembly.GetName().Name + ".xml"))
        .Descendants("member")
        .ToLookup(member => member.Attribute("name")!.Value.Split('(', '~')[0]);

    [Fact]
    public void Members_Public_HaveADocComment() => Convention.HoldsFor(
        "a public type or member is documented, each overload for itself",
        from member in Library.PublicTypes.SelectMany(Documented)
        group member by member into overloads
        let comments = Comments[overloads.Key].Count(IsSaid)
        where comments < overloads.Count()
        select $"{overloads.Key}: {comments} of {overloads.Count()}");

    [Fact]
    public void Summaries_All_AreSentences() => Convention.HoldsFor(
        "a summary begins with a capital letter or a code, and ends with a full stop",
        from comment in Comments.SelectMany(comments => comments)
        let summary = comment.Element("summary")
        where summary is not null && !(summary.Value.TrimEnd().Last() == '.' && IsBeginning(summary))
        select $"{comment.Attribute("name")!.Value}: {summary.Value}");

    [Fact]
    public void Records_All_LinkTheReference() => Convention.HoldsFor(
        "a record links its section of the reference",
        from type in Library.Records.Where(HasASection).Concat(Library.PublicTypes.Where(type => type.IsEnum && type != typeof(ProblemSeverity) && type != typeof(HuntStrategy)))
        where !Comments["T:" + type.FullName].Single().Descendants("see").Any(see => see.Attribute("href") is not null)
        select type.Name);

    private static bool HasASection(Type record) => record != typeof(VoiceObject) && !record.Name.StartsWith("Unknown", StringComparison.Ordinal);

    private static bool IsBeginning(XElement summary) =>
        summary.FirstNode is XElement || char.IsUpper(summary.Value.TrimStart()[0]);

    private static bool IsSaid(XElement comment) =>
        comment.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(comment.Element("summary")?.Value);

    private static IEnumerable<string> Documented(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        return
        [
            "T:" + name,
            .. type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(member => IsPartOfTheApi(member) && !Library.IsGenerated(member))
                .Select(member => Prefix(member) + name + "." + NameOf(member)),
        ];
    }

    private static string NameOf(MemberInfo member) => member switch
    {
        ConstructorInfo => "#ctor",
        MethodInfo { IsGenericMethod: true } method => $"{method.Name}``{method.GetGenericArguments().Length}",
        _ => member.Name,
    };

    private static string Prefix(MemberInfo member) => member.MemberType switch
    {
        MemberTypes.Property => "P:",
        MemberTypes.Field => "F:",
        _ => "M:",
    };

    private static bool IsPartOfTheApi(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod!.IsPublic,
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        MethodInfo method => method.IsPublic && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo constructor => constructor.IsPublic && (constructor.GetParameters().Length > 0 || !constructor.DeclaringType!.IsSealed),
        _ => false,
    };
}
