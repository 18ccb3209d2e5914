/* Reads 24 bit bitmaps as written by the kiosk scanners and hands out
 * a plain RGB buffer. Palette images are converted while loading.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>

struct bmp_header {
    uint32_t width;
    uint32_t height;
    uint16_t depth;
    uint16_t palette_size;
    uint32_t comment_len;
};

struct image {
    uint32_t width;
    uint32_t height;
    uint8_t *pixels;
    char *comment;
};

static uint32_t palette[256];

static int read_all(FILE *fp, void *dst, size_t n)
{
    return fread(dst, 1, n, fp) == n ? 0 : -1;
}

static int load_palette(FILE *fp, const struct bmp_header *h)
{
    uint32_t entry;

    for (unsigned i = 0; i < h->palette_size; i++) {
        if (read_all(fp, &entry, sizeof(entry)))
            return -1;
        palette[i] = entry;
    }
    return 0;
}

static uint8_t *alloc_pixels(const struct bmp_header *h)
{
    uint32_t bytes;

    bytes = h->width * h->height * 3;
    return malloc(bytes);
}

static int read_comment(FILE *fp, struct image *img, uint32_t len)
{
    img->comment = malloc(len + 1);
    if (!img->comment)
        return -1;
    if (read_all(fp, img->comment, len))
        return -1;
    img->comment[len] = '\0';
    return 0;
}

static int read_rows(FILE *fp, struct image *img, const struct bmp_header *h)
{
    uint8_t index;

    for (uint32_t y = 0; y < h->height; y++) {
        uint8_t *row = img->pixels + (size_t)y * h->width * 3;

        if (h->depth == 24) {
            if (read_all(fp, row, (size_t)h->width * 3))
                return -1;
            continue;
        }
        for (uint32_t x = 0; x < h->width; x++) {
            if (read_all(fp, &index, 1))
                return -1;
            row[x * 3] = (uint8_t)(palette[index] >> 16);
            row[x * 3 + 1] = (uint8_t)(palette[index] >> 8);
            row[x * 3 + 2] = (uint8_t)palette[index];
        }
    }
    return 0;
}

struct image *image_load(const char *path)
{
    struct bmp_header h;
    struct image *img;
    FILE *fp = fopen(path, "rb");

    if (!fp)
        return NULL;
    img = calloc(1, sizeof(*img));
    if (!img || read_all(fp, &h, sizeof(h))) {
        free(img);
        fclose(fp);
        return NULL;
    }
    img->width = h.width;
    img->height = h.height;
    img->pixels = alloc_pixels(&h);
    if (load_palette(fp, &h) || read_comment(fp, img, h.comment_len) || read_rows(fp, img, &h)) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        free(img->pixels);
        memset(img, 0, sizeof(*img));
        free(img);
        img = NULL;
    }
    fclose(fp);
    return img;
}

/* Crops to the given columns; the kiosk UI passes what the customer dragged. */
int image_crop(struct image *img, int from, int to)
{
    size_t span = (size_t)(to - from) * 3;
    uint8_t *out = malloc(span * img->height);

    if (!out)
        return -1;
    for (uint32_t y = 0; y < img->height; y++)
        memcpy(out + y * span, img->pixels + ((size_t)y * img->width + from) * 3, span);
    free(img->pixels);
    img->pixels = out;
    img->width = (uint32_t)(to - from);
    return 0;
}

/* Stores a preview that the print service picks up. */
int image_spool(const struct image *img, const char *job)
{
    char path[128];
    int fd;

    snprintf(path, sizeof(path), "/tmp/kiosk-%s.rgb", job);
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (fd < 0)
        return -1;
    if (write(fd, img->pixels, (size_t)img->width * img->height * 3) < 0) {
        close(fd);
        return -1;
    }
    return close(fd);
}
