public IHtmlContent Badge(string text)
{
    // ruleid: cs-tag-helper-raw
    return new HtmlString($"<span class='badge'>{text}</span>");
}
public void Other(
