// ruleid: c-fopen-unchecked
FILE *out = fopen("result.txt", "w");
fprintf(out, "%d\n", total);
fclose(out);
if (
