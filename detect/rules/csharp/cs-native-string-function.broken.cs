        [DllImport("msvcrt.dll", CallingConvention = CallingConvention.Cdecl)]
        // ruleid: cs-native-string-function
        public static extern IntPtr strcat(IntPtr dest, [MarshalAs(UnmanagedType.LPStr)] string source);

        public static void Join(
