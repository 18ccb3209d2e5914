    case MODE_A:
        // ruleid: c-sprintf-any
        sprintf(text,"mode %c%c", a, b);  break;
    case
