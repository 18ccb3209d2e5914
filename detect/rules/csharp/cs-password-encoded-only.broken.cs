        public static string EncryptPassword(string password)
        {
            // ruleid: cs-password-encoded-only
            return Convert.ToBase64String(Encoding.ASCII.GetBytes(password));
        }

        public static string Decrypt(
