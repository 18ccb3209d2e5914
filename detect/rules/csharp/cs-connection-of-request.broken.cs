        protected void Connect_Click(object sender, EventArgs e)
        {
            string server = Request.Form["server"];
            // ruleid: cs-connection-of-request
            var con = new MySqlConnection("server=" + server + ";database=shop");
            con.Open(
