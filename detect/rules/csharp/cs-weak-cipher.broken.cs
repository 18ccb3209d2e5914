        public static string Decrypt(string text, string key)
        {
            // ruleid: cs-weak-cipher
            DESCryptoServiceProvider des = new DESCryptoServiceProvider();
            byte[] input = new byte[text.Length / 2];
            for (int x = 0; x < input.Length
