#include "flatten.h"

typedef struct { const char *text; uint32_t size; } buffer;

static const char *read_buffer(void *payload, uint32_t at, TSPoint point, uint32_t *size) {
	(void)point;
	const buffer *b = payload;
	if (at >= b->size) {
		*size = 0;
		return "";
	}
	*size = b->size - at;
	return b->text + at;
}

typedef struct { int64_t steps, deadline; bool late; } budget;

// Called every hundred steps of the parser. Counting calls bounds the work in a
// way that does not depend on the machine's speed; the clock is for the texts
// whose single steps become long, as some do when the parser recovers from errors.
static bool count_step(TSParseState *state) {
	budget *left = state->payload;
	left->late = cpu_time() > left->deadline;
	return --left->steps < 0 || left->late;
}

// add appends the cursor's node and returns its index, or -1 without memory.
static int32_t add(flat_tree *t, int32_t *room, const TSTreeCursor *cursor, int32_t parent) {
	if (t->count == *room) {
		int32_t more = *room < (1 << 28) ? *room * 2 : *room;
		flat_node *nodes = more > *room ? realloc(t->nodes, (size_t)more * sizeof *nodes) : NULL;
		if (!nodes) return -1;
		t->nodes = nodes;
		*room = more;
	}
	TSNode n = ts_tree_cursor_current_node(cursor);
	flat_node *f = &t->nodes[t->count];
	f->symbol = ts_node_symbol(n);
	f->field = ts_tree_cursor_current_field_id(cursor);
	f->flags = (ts_node_is_named(n) ? FLAT_NAMED : 0) | (ts_node_is_missing(n) ? FLAT_MISSING : 0) |
	           (ts_node_is_extra(n) ? FLAT_EXTRA : 0);
	f->start = ts_node_start_byte(n);
	f->end = ts_node_end_byte(n);
	f->parent = parent;
	f->first = f->next = -1;
	return t->count++;
}

// flatten walks the tree in preorder, without recursion: trees may be as deep as
// the text is long.
static bool flatten(flat_tree *t, int32_t room, TSTreeCursor *cursor) {
	int32_t at = add(t, &room, cursor, -1);
	while (at >= 0) {
		if (ts_tree_cursor_goto_first_child(cursor)) {
			int32_t child = add(t, &room, cursor, at);
			if (child < 0) return false;
			t->nodes[at].first = child;
			at = child;
			continue;
		}
		while (!ts_tree_cursor_goto_next_sibling(cursor)) {
			at = t->nodes[at].parent;
			if (at < 0 || !ts_tree_cursor_goto_parent(cursor)) return true;
		}
		int32_t sibling = add(t, &room, cursor, t->nodes[at].parent);
		if (sibling < 0) return false;
		t->nodes[at].next = sibling;
		at = sibling;
	}
	return false;
}

// parse does the work of flat_parse with a parser that lives in the arena.
static flat_tree parse(arena *memory, const TSLanguage *language, const char *text, uint32_t size, budget left) {
	flat_tree t = {0};
	buffer b = {text, size};
	TSInput input = {&b, read_buffer, 0, NULL};
	TSParseOptions options = {&left, count_step};
	TSParser *parser = ts_parser_new();
	if (!ts_parser_set_language(parser, language)) {
		t.status = 3;
		ts_parser_delete(parser);
		return t;
	}
	TSTree *tree = ts_parser_parse_with_options(parser, NULL, input, options);
	if (!tree) {
		t.status = left.late ? 4 : 1;
		ts_parser_delete(parser);
		return t;
	}
	arena_unbound(memory); // t.nodes is not the arena's: it must not be left now
	int32_t room = (int32_t)(size / 4) + 64;
	t.nodes = malloc((size_t)room * sizeof *t.nodes);
	t.status = 2;
	if (t.nodes) {
		TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
		if (flatten(&t, room, &cursor)) t.status = 0;
		ts_tree_cursor_delete(&cursor);
	}
	ts_tree_delete(tree);
	ts_parser_delete(parser);
	return t;
}

flat_tree flat_parse(arena *memory, const TSLanguage *language, const char *text, uint32_t size, flat_limit limit) {
	flat_tree t = {0};
	int64_t deadline = cpu_time() + limit.nanoseconds;
	// The library may be left in the middle: all it held is in the arena.
	switch (setjmp(*arena_exit(memory))) {
	case 0:
		arena_enter(memory, limit.bytes, limit.allocations, deadline);
		t = parse(memory, language, text, size, (budget){limit.steps, deadline, false});
		break;
	case ARENA_LATE:
		t.status = 4;
		break;
	default:
		t.status = 1;
	}
	arena_leave(memory);
	return t;
}

void flat_init(void) { ts_set_allocator(arena_malloc, arena_calloc, arena_realloc, arena_free); }
