// ruleid: c-array-of-bytes-counted
int *scores = malloc(count);
for (int i = 0; i < count; i++)
    scanf("%d", &scores[i
