int total = 0;
for (int i = 0; i < n; i++)
    total += counts[i];
// ruleid: c-share-of-total
int share = counts[0] * 100 / total;
if (
