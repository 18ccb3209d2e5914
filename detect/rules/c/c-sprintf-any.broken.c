    case MODE_A:
        // ruleid: c-sprintf-any
        sprintf(text,"mode a");  break;
    case
