using System.Text;

namespace Schemawright.Docs.Tests.Shell;

/// <summary>Splits a command as a shell does, as far as the pages need it: blanks, and single or double quotes.</summary>
internal static class ShellWords
{
    public static IReadOnlyList<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isOpen) = ('\0', false);
        foreach (var character in line)
        {
            if (quote != '\0' ? character == quote : character is '\'' or '"')
                (quote, isOpen) = (quote == '\0' ? character : '\0', true);
            else if (quote == '\0' && character == ' ')
            {
                if (isOpen || word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
            else
                word.Append(character);
        }

        if (isOpen || word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
