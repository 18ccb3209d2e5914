        public static string CreateVerificationCode(int length)
        {
            var text = new StringBuilder();
            // ruleid: cs-random-secret
            Random random = new Random();
            for (int i = 0; i < length; i++)
            {
                text.Append(
