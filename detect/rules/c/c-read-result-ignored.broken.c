struct header h;
// ruleid: c-read-result-ignored
fread(&h, sizeof(h), 1, fp);
img->width = h.width;
if (
