            {
                var text = File.ReadAllText(path);
                // ruleid: cs-sql-of-variable
                using (var command = new SqlCommand(text, connection, transaction))
                {
                    command.Parameters.AddWithValue("@town
