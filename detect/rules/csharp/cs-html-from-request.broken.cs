    public void ProcessRequest(HttpContext context)
    {
        string q = context.Request.QueryString["q"];
        // ruleid: cs-html-from-request
        context.Response.Write("<p>No result for " + q + "</p>");
        context.Response.End(
