        public static unsafe void Fill(Stream stream, int length)
        {
            // ruleid: cs-stack-array-of-variable-size
            byte* buffer = stackalloc byte[length];
            for (int i = 0; i < length
