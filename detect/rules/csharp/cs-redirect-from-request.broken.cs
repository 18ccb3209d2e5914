        protected void Page_Load(object sender, EventArgs e)
        {
            string where = Request.QueryString["w"];
            if (where != null)
            {
                // ruleid: cs-redirect-from-request
                Response.Redirect(where, true
