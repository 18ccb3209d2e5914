        public static bool IsMail(string text)
        {
            // ruleid: cs-regex-nested-repeats
            Regex mail = new Regex(@"^([a-zA-Z0-9]+)*@example\.com$");
            return mail.IsMatch(text
