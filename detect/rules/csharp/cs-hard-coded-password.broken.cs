        public static bool Login(string user, string entered)
        {
            // ruleid: cs-hard-coded-password
            string adminPassword = "letmein#77";
            if (user == "admin" && entered == adminPassword
