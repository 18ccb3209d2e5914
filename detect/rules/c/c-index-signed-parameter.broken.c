int slot_value(int slot)
{
    if (slot >= SLOTS)
        return 0;
    // ruleid: c-index-signed-parameter
    return slots[slot];
}
int next(
