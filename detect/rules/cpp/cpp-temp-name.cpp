#include <filesystem>
#include <fstream>

void scratch(char *tpl) {
    // ruleid: cpp-temp-name
    const char *a = boost::archive::tmpnam(NULL);
    // ruleid: cpp-temp-name
    auto p = std::filesystem::temp_directory_path() / "app.cache";
    // ok: cpp-temp-name
    int fd = mkstemp(tpl);
    // ok: cpp-temp-name
    QTemporaryFile file;
    // ok: cpp-temp-name
    auto dir = std::filesystem::temp_directory_path();
}
