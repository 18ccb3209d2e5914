        private string Encode(string password)
        {
            using (SHA256 sha = SHA256.Create())
            {
                // ruleid: cs-weak-password-derivation
                byte[] sum = sha.ComputeHash(Encoding.UTF8.GetBytes(password));
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < sum.Length
