void pool_release(struct pool *p)
{
    // ruleid: c-release-leaves-pointer
    free(p->slots);
    p->used = 0;
}
int next(
