/* plumb.h is what glue has: the few functions between Plumb's driver and an
 * answer written in C or C++.
 *
 * Glue is compiled for one task and linked with the driver and the answer. It
 * defines plumb_glue, which the driver calls once for each request: glue takes
 * the arguments, calls the answer's function, and puts exactly one value as the
 * result. Tasks without glue of their own have it generated from their
 * signatures; a task whose calls plain conventions cannot express brings
 * glue/c.c or glue/cpp.cpp:
 *
 *     #include "plumb.h"
 *     #include <string.h>
 *     int join_path(char *out, size_t size, const char *a, const char *b);
 *
 *     void plumb_glue(const char *fn, plumb_args *a, plumb_result *r)
 *     {
 *         size_t size = (size_t)plumb_int(a, 2);
 *         char *out = plumb_buffer(a, size, 0x5a);
 *         int n = join_path(out, size, plumb_string(a, 0), plumb_string(a, 1));
 *         if (n < 0) { plumb_put_null(r); return; }
 *         plumb_put_string(r, out);
 *     }
 *
 * In C++ plumb_glue must be declared extern "C", which including this file does;
 * what glue lets escape as an exception ends the program.
 *
 * Everything that the driver hands out ends exactly at an inaccessible page, so
 * that reading or writing one byte too many ends the program even where no
 * sanitizer watches, and what lies before it is watched too. It is valid until
 * plumb_glue returns. */
#ifndef PLUMB_H
#define PLUMB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct plumb_args plumb_args;
typedef struct plumb_result plumb_result;

/* Defined by glue. fn is the function's name in snake_case. */
void plumb_glue(const char *fn, plumb_args *a, plumb_result *r);

/* Arguments, by index from 0. Asking for another type than the task declares
 * ends the program with a message: a mistake in the glue. */
size_t plumb_count(const plumb_args *a);
bool plumb_bool(plumb_args *a, size_t i);
int64_t plumb_int(plumb_args *a, size_t i);
double plumb_float(plumb_args *a, size_t i);
const char *plumb_string(plumb_args *a, size_t i); /* ends with NUL */
const unsigned char *plumb_bytes(plumb_args *a, size_t i, size_t *len);
const char *const *plumb_strings(plumb_args *a, size_t i, size_t *len);
const int64_t *plumb_ints(plumb_args *a, size_t i, size_t *len);

/* A buffer of n bytes to be written to, each of which is pattern at first. */
void *plumb_buffer(plumb_args *a, size_t n, unsigned char pattern);

/* Whether the bytes before such a buffer are as they were. The driver looks
 * after each call too, and ends the program as a sanitizer does when not. */
bool plumb_intact(plumb_args *a, const void *buffer);

/* The result: one value. A list is plumb_put_list and then n values, which may
 * be of several types. A string must be UTF-8. What these functions read must
 * be readable as far as said: a result that is too short or a string without
 * end is found by the sanitizer. Nothing is freed. */
void plumb_put_null(plumb_result *r);
void plumb_put_bool(plumb_result *r, bool v);
void plumb_put_int(plumb_result *r, int64_t v);
void plumb_put_float(plumb_result *r, double v);
void plumb_put_string(plumb_result *r, const char *s);
void plumb_put_text(plumb_result *r, const char *s, size_t len);
void plumb_put_bytes(plumb_result *r, const void *p, size_t len);
void plumb_put_list(plumb_result *r, size_t n);

/* Instead of a value: the function threw, with this text. */
void plumb_threw(plumb_result *r, const char *text);

/* Instead of a value: it returned what is not of the declared type. */
void plumb_mistyped(plumb_result *r, const char *text);

#ifdef __cplusplus
}
#endif
#endif
