using System.Text.RegularExpressions;

public class Checks
{
    public bool Name(string s)
    {
        // ruleid: cs-regex-nested-repeats
        var a = new Regex("^([a-z]+)+$");
        // ruleid: cs-regex-nested-repeats
        var b = Regex.IsMatch(s, @"^(\w*)*@x$");
        // ruleid: cs-regex-nested-repeats
        var c = Regex.IsMatch(s, "^(?:[0-9]+)*$", RegexOptions.IgnoreCase);
        // ok: cs-regex-nested-repeats
        var d = new Regex("^[a-z]+$");
        // ok: cs-regex-nested-repeats
        var e = new Regex("^([a-z]+)+$", RegexOptions.NonBacktracking);
        // ok: cs-regex-nested-repeats
        var f = Regex.IsMatch(s, @"^(\w+\s)*\w+$");
        return a.IsMatch(s);
    }
}
