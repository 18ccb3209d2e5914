    case RESET:
        // ruleid: c-compare-as-statement
        retries == 0;
        break;
    case STOP: if (
