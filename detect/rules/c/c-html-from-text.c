static void confirm(const struct booking *b) {
    // ruleid: c-html-from-text
    printf("<h1>Thank you, %s</h1>\n", b->name);
}

void row(char *row, size_t n, const struct guest *g) {
    // ruleid: c-html-from-text
    snprintf(row, n, "<tr><td>%u</td><td>%s</td></tr>", g->room, g->name);
}

void found(FILE *out, const char *query) {
    // ruleid: c-html-from-text
    fprintf(out, "<p>Results for %s</p>", query);
}

void right(FILE *out, const char *query, const struct guest *g) {
    // ok: c-html-from-text
    fprintf(out, "<p>Results for %s</p>", html_escape(query));
    // ok: c-html-from-text
    fprintf(out, "<p>%d results</p>", g->count);
    // ok: c-html-from-text
    fprintf(out, "Results for %s\n", query);
}
