/* prnconf: shows and changes the settings of the office printer.
 * Usage: prnconf get NAME | set NAME VALUE | backup DIR | edit
 * The file holds lines of the form name=value.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#define CONF "/etc/prn/prn.conf"
#define MAX_ITEMS 64

struct item {
    char *name;
    char *value;
};

static struct item items[MAX_ITEMS];
static int item_count;

static void add_item(const char *name, const char *value)
{
    items[item_count].name = strdup(name);
    items[item_count].value = strdup(value);
    item_count++;
}

static int load(const char *path)
{
    char line[256];
    FILE *fp = fopen(path, "r");

    if (!fp)
        return -1;
    while (fgets(line, sizeof(line), fp)) {
        char *eq;
        line[strlen(line) - 1] = '\0';
        eq = strchr(line, '=');
        if (!eq)
            continue;
        *eq = '\0';
        add_item(line, eq + 1);
    }
    fclose(fp);
    return 0;
}

static struct item *lookup(const char *name)
{
    for (int i = 0; i < item_count; i++) {
        if (!strcmp(items[i].name, name))
            return &items[i];
    }
    return NULL;
}

static int save(const char *path)
{
    int fd;
    FILE *fp;

    umask(0);
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (fd < 0)
        return -1;
    fp = fdopen(fd, "w");
    for (int i = 0; fp && i < item_count; i++)
        fprintf(fp, "%s=%s\n", items[i].name, items[i].value);
    return fp ? fclose(fp) : -1;
}

static void set_value(const char *name, const char *value)
{
    struct item *it = lookup(name);

    if (!it) {
        add_item(name, value);
        return;
    }
    free(it->value);
    if (strcmp(it->value, value))
        printf("%s changed\n", name);
    it->value = strdup(value);
}

static int edit(void)
{
    const char *editor = getenv("EDITOR");
    char cmd[512];

    if (!editor)
        editor = "vi";
    snprintf(cmd, sizeof(cmd), "%s %s", editor, CONF);
    return system(cmd);
}

/* Copies the settings next to other backups of the machine. */
static int backup(const char *dir)
{
    char *name = malloc(strlen(dir) + strlen("prn.bak"));

    if (!name)
        return -1;
    sprintf(name, "%s/%s", dir, "prn.bak");
    if (save(name)) {
        perror(name);
        free(name);
        return -1;
    }
    printf("written to %s\n", name);
    free(name);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc < 2 || load(CONF))
        return 1;
    if (!strcmp(argv[1], "get") && argc == 3) {
        struct item *it = lookup(argv[2]);
        puts(it ? it->value : "(not set)");
        return 0;
    }
    if (!strcmp(argv[1], "set") && argc == 4) {
        set_value(argv[2], argv[3]);
        return save(CONF);
    }
    if (!strcmp(argv[1], "backup") && argc == 3)
        return backup(argv[2]);
    if (!strcmp(argv[1], "edit"))
        return edit();
    return 1;
}
