        public static string Md5(string text)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            // ruleid: cs-weak-hash
            using (var provider = System.Security.Cryptography.MD5.Create())
            {
                bytes = provider.ComputeHash(
