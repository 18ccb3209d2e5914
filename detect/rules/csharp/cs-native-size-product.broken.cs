            int stride = columns * bytesPerPixel;
            // ruleid: cs-native-size-product
            IntPtr buffer = Marshal.AllocHGlobal(stride * rows);
            try {
                Fill(buffer,
