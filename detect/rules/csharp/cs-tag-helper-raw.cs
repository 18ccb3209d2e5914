public class AlertTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // ruleid: cs-tag-helper-raw
        output.Content.SetHtmlContent($"<strong>{Level}</strong> {Message}");
        // ruleid: cs-tag-helper-raw
        output.PostContent.AppendHtml("<i>" + Message + "</i>");
        // ok: cs-tag-helper-raw
        output.PostContent.AppendHtml("<button type='button'></button>");
        // ok: cs-tag-helper-raw
        output.Content.SetContent(Message);
        // ok: cs-tag-helper-raw
        output.Content.SetHtmlContent($"<b>{HtmlEncoder.Default.Encode(Message)}</b>");
    }
}
