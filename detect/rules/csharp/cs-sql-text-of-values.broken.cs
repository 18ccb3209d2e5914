        protected void Search_Click(object sender, EventArgs e)
        {
            // ruleid: cs-sql-text-of-values
            string sql = "SELECT title FROM book WHERE author LIKE '%" + txtAuthor.Text + "%'";
            grid.DataSource = Run(sql
