    public void ProcessRequest(HttpContext context)
    {
        string file = context.Request.QueryString["file"];
        // ruleid: cs-header-from-request
        context.Response.AddHeader("Content-Disposition", "attachment; filename=" + file);
        context.Response.WriteFile(
