#include <algorithm>
#include <string>

std::string log_line(const std::string& user, const std::string& message) {
    std::string line = "user=" + user + " msg=" + message;
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\r', ' ');
    return line;
}
