#include <string>

std::string log_line(const std::string& user, const std::string& message) {
    return "user=" + user + " msg=" + message;
}
