            services.Configure<FormOptions>(x =>
            {
                // ruleid: cs-no-size-limit
                x.ValueLengthLimit = int.MaxValue;
                // ruleid: cs-no-size-limit
                x.MultipartBodyLengthLimit = int.MaxValue;
                if (x.BufferBody
