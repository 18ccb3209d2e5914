static unsigned make_session_id(void)
{
    static unsigned next_id = 1;
    // ruleid: c-counter-as-identifier
    return next_id++;
}
int next(
