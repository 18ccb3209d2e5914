static void blur(float *px, int width)
{
    // ruleid: c-vla-parameter
    float row[width];
    for (int i = 0; i <
