/* driver.h is what the files of the driver know of each other. */
#ifndef PLUMB_DRIVER_H
#define PLUMB_DRIVER_H

#include "guard.h"
#include "plumb.h"

/* Ends the program with a message: a mistake of Plumb's. */
void plumb_fail(const char *what) __attribute__((noreturn));

/* p, which may not be NULL. */
void *plumb_need(void *p);

/* Writes to descriptor 4. */
void plumb_send(const unsigned char *p, size_t n);

/* A request. Its arguments point into body, and are freed by release, which is
 * false when bytes before a guarded buffer were changed. */
plumb_args *plumb_args_read(const unsigned char *body, size_t len, uint64_t *id);
const char *plumb_args_name(const plumb_args *a);
bool plumb_args_release(plumb_args *a);

/* A response. */
plumb_result *plumb_result_new(void);
bool plumb_result_complete(const plumb_result *r);
void plumb_result_send(uint64_t id, const plumb_result *r);
void plumb_result_free(plumb_result *r);

#endif
