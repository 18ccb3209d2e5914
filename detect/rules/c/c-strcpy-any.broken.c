        } else {
            // ruleid: c-strcpy-any
            (void)strcpy(err, "no such
