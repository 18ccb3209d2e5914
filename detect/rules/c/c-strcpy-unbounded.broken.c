    case OPT_FILE:
        // ruleid: c-strcpy-unbounded
        strcpy(cfg->path, argv[i + 1]);
        cfg->set |= HAS_PATH; if (
