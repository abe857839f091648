using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>The shared part of generated validation.</summary>
internal static class ObjectValidation
{
    /// <summary>Validates the elements of a list.</summary>
    public static void ValidateElements<TElement>(ValueList<TElement> elements, ref ProblemCollector problems)
        where TElement : VoiceObject
    {
        for (int index = 0; index < elements.Count; index++)
        {
            int start = problems.Count;
            elements[index].Validate(ref problems);
            problems.PrefixElement(start, index);
        }
    }
}
