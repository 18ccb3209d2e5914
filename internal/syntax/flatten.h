// One call parses a text and lays its tree out as an array, so that Go crosses
// into C once for a file and not once for a node.
//
// The declarations of tree-sitter's C interface are repeated here (version
// 0.25, api.h) because cgo cannot include a header of another Go module; the
// library itself is linked in by the Go module go-tree-sitter.
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "arena.h"

typedef struct TSParser TSParser;
typedef struct TSTree TSTree;
typedef struct TSLanguage TSLanguage;
typedef struct { uint32_t row, column; } TSPoint;
typedef struct { uint32_t context[4]; const void *id; const TSTree *tree; } TSNode;
typedef struct { const void *tree; const void *id; uint32_t context[3]; } TSTreeCursor;
typedef uint32_t (*DecodeFunction)(const uint8_t *, uint32_t, int32_t *);
typedef struct {
	void *payload;
	const char *(*read)(void *, uint32_t, TSPoint, uint32_t *);
	int encoding;
	DecodeFunction decode;
} TSInput;
typedef struct { void *payload; uint32_t current_byte_offset; bool has_error; } TSParseState;
typedef struct { void *payload; bool (*progress_callback)(TSParseState *); } TSParseOptions;

extern void ts_set_allocator(void *(*)(size_t), void *(*)(size_t, size_t), void *(*)(void *, size_t), void (*)(void *));
extern TSParser *ts_parser_new(void);
extern void ts_parser_delete(TSParser *);
extern bool ts_parser_set_language(TSParser *, const TSLanguage *);
extern TSTree *ts_parser_parse_with_options(TSParser *, const TSTree *, TSInput, TSParseOptions);
extern void ts_tree_delete(TSTree *);
extern TSNode ts_tree_root_node(const TSTree *);
extern uint16_t ts_node_symbol(TSNode);
extern uint32_t ts_node_start_byte(TSNode);
extern uint32_t ts_node_end_byte(TSNode);
extern bool ts_node_is_named(TSNode);
extern bool ts_node_is_missing(TSNode);
extern bool ts_node_is_extra(TSNode);
extern TSTreeCursor ts_tree_cursor_new(TSNode);
extern void ts_tree_cursor_delete(TSTreeCursor *);
extern TSNode ts_tree_cursor_current_node(const TSTreeCursor *);
extern uint16_t ts_tree_cursor_current_field_id(const TSTreeCursor *);
extern bool ts_tree_cursor_goto_parent(TSTreeCursor *);
extern bool ts_tree_cursor_goto_next_sibling(TSTreeCursor *);
extern bool ts_tree_cursor_goto_first_child(TSTreeCursor *);
extern uint32_t ts_language_symbol_count(const TSLanguage *);
extern const char *ts_language_symbol_name(const TSLanguage *, uint16_t);
extern uint32_t ts_language_field_count(const TSLanguage *);
extern const char *ts_language_field_name_for_id(const TSLanguage *, uint16_t);

// Must match type Node in tree.go.
typedef struct {
	uint16_t symbol, field;
	uint32_t flags;
	uint32_t start, end;
	int32_t parent, first, next;
} flat_node;

enum { FLAT_NAMED = 1, FLAT_MISSING = 2, FLAT_EXTRA = 4 };

typedef struct {
	flat_node *nodes;
	int32_t count;
	int32_t status; // 0 parsed, 1 too much effort, 2 no memory, 3 wrong grammar, 4 too late
} flat_tree;

typedef struct {
	int64_t steps, allocations, nanoseconds;
	size_t bytes;
} flat_limit;

// flat_init must be called once before the first parse.
void flat_init(void);

flat_tree flat_parse(arena *memory, const TSLanguage *language, const char *text, uint32_t size, flat_limit limit);
