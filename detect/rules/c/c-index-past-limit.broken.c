static struct page pages[MAX_PAGES];
static struct page *page_of(unsigned n)
{
    if (n > MAX_PAGES)
        return NULL;
    // ruleid: c-index-past-limit
    return &pages[n];
}
static int next(
