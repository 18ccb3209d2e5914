#include <dlfcn.h>
#include <stdlib.h>

void plugins(void) {
    // ruleid: c-library-search-path
    setenv("LD_LIBRARY_PATH", "/tmp/lib", 1);
    // ruleid: c-library-search-path
    void *a = dlopen("./plugin.so", RTLD_NOW);
    // ok: c-library-search-path
    void *b = dlopen("/usr/lib/app/plugin.so", RTLD_NOW);
    // ok: c-library-search-path
    setenv("LANG", "C", 1);
    // ok: c-library-search-path
    HMODULE h = LoadLibraryExA("x.dll", NULL, LOAD_LIBRARY_SEARCH_SYSTEM32);
}
