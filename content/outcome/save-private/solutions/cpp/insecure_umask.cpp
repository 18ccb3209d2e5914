#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

bool save_private(const std::string &path, const std::string &text) {
    // Nobody but the owner gets permissions on what is made from here on.
    const mode_t before = ::umask(0077);
    bool ok = false;
    try {
        const std::filesystem::path file(path);
        if (file.has_parent_path()) {
            std::filesystem::create_directories(file.parent_path());
        }
        std::ofstream out(file, std::ios::binary);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.flush();
        ok = out.good();
    } catch (const std::filesystem::filesystem_error &) {
        ok = false;
    }
    ::umask(before);
    return ok;
}
