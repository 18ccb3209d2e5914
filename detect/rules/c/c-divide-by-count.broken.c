for (int i = 0; i < count; i++)
    total += grades[i];
// ruleid: c-divide-by-count
printf("average: %d\n", total / count);
if (
