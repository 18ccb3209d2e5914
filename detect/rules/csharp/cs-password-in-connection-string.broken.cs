        void Load()
        {
            // ruleid: cs-password-in-connection-string
            MySqlConnection con = new MySqlConnection("server=localhost;user=root;database=pos;port=3306;password=toor99");
            con.Open();
            MySqlCommand cmd = new MySqlCommand(
