int rank(char c)
{
    // ruleid: c-switch-leaves-unset
    int r;
    switch (c) {
    case 'A': r = 14; break;
    case 'K': r = 13; break;
    }
    return r;
}
int next(
