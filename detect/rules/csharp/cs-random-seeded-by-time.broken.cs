        public static string NewPin(int digits)
        {
            // ruleid: cs-random-seeded-by-time
            Random r = new Random((int)DateTime.UtcNow.Ticks);
            string pin = "";
            for (int i = 0; i < digits; i++
