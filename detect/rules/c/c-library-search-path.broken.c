    // ruleid: c-library-search-path
    HMODULE lib = LoadLibraryA("helper.dll");
    if (lib ==
