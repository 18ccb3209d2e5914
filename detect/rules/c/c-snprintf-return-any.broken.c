        // ruleid: c-snprintf-return-any
        used = snprintf(msg, sizeof(msg), "%s: ", peer);
        if (used >= sizeof(msg))
            used = 0;
        vsnprintf(msg + used, sizeof(msg) - used, fmt, ap);
        if (level >
