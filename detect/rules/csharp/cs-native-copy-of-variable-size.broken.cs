            fixed (byte* p = &buffer[offset])
            {
                // ruleid: cs-native-copy-of-variable-size
                Unsafe.CopyBlockUnaligned(target, p, length);
                offset += (int)
