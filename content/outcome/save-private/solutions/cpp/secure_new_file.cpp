#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>

namespace fs = std::filesystem;

// Writes a new file that has its final mode from the start, then gives it its name.
bool save_private(const std::string &path, const std::string &text) {
    const fs::path target(path);
    const std::string temporary = path + "." + std::to_string(::getpid()) + ".new";
    try {
        if (target.has_parent_path()) {
            fs::create_directories(target.parent_path());
        }
        fs::remove(temporary);
        const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
        if (fd < 0) {
            return false;
        }
        std::unique_ptr<FILE, int (*)(FILE *)> file(::fdopen(fd, "w"), &::fclose);
        if (!file || ::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
            ::fclose(file.release()) != 0) {
            fs::remove(temporary);
            return false;
        }
        fs::rename(temporary, target);
        return true;
    } catch (const fs::filesystem_error &) {
        return false;
    }
}
