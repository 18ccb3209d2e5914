int read_age(void)
{
    // ruleid: c-scanf-result-unused
    int age;
    scanf("%d", &age);
    return age;
}
int next(
