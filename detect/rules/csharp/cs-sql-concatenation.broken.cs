        {
            string query = "SELECT * FROM users WHERE login='" + user.Login + "' AND active=" + flag;
            using (SqlConnection connection = new SqlConnection(cs))
            {
                // ruleid: cs-sql-concatenation
                SqlDataAdapter adapter = new SqlDataAdapter(query, connection);
                adapter.Fill(table);
                // ruleid: cs-sql-concatenation
                object n = helper.ExecuteScalar(string.Format("select count(*) from images where url='{0}'", url
