    protected void Page_Load(object sender, EventArgs e)
    {
        string id = Request.QueryString["id"];
        SqlCommand cmd = conn.CreateCommand();
        // ruleid: cs-sql-from-request
        cmd.CommandText = "SELECT * FROM item WHERE id = " + id;
        using (var reader = cmd.ExecuteReader(
