Name::Name(const char *n)
{
    // ruleid: cpp-new-text-without-terminator
    name = new char[strlen(n)];
    strcpy(name, n);
}
int next(
