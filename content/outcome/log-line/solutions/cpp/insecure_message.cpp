#include <sstream>
#include <string>

std::string log_line(const std::string& user, const std::string& message) {
    std::ostringstream line;
    line << "user=" << user << " msg=";
    for (char c : message) {
        // The message is free text, so keep it on one line.
        if (c == '\n') {
            line << "\\n";
        } else if (c == '\r') {
            line << "\\r";
        } else {
            line << c;
        }
    }
    return line.str();
}
