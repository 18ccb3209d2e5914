// Serves the settings page of the heating controller on the home network.

#include <arpa/inet.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <string>

struct Request {
    std::string method;
    std::string path;
    std::map<std::string, std::string> query;
    std::map<std::string, std::string> cookies;
    std::string body;
};

struct Response {
    int status = 200;
    std::map<std::string, std::string> headers;
    std::string body;
};

class Controller {
public:
    explicit Controller(sqlite3 *db) : db_(db) {}

    Response handle(const Request &r)
    {
        if (r.path == "/login")
            return login(r);
        if (r.path == "/history")
            return history(r);
        if (r.path == "/ping")
            return ping(r);
        if (r.path == "/boost")
            return boost(r);
        return notFound(r);
    }

private:
    static std::string value(const Request &r, const std::string &key)
    {
        auto it = r.query.find(key);
        return it == r.query.end() ? std::string() : it->second;
    }

    std::string newSession()
    {
        std::mt19937 engine(static_cast<unsigned>(std::time(nullptr)));
        std::ostringstream out;
        for (int i = 0; i < 4; i++)
            out << std::hex << engine();
        return out.str();
    }

    Response login(const Request &r)
    {
        Response res;
        if (value(r, "pin") != pin_) {
            res.status = 403;
            return res;
        }
        session_ = newSession();
        res.headers["Set-Cookie"] = "session=" + session_ + "; Path=/";
        res.headers["Location"] = "/";
        res.status = 302;
        return res;
    }

    static int addRow(void *arg, int, char **values, char **)
    {
        auto *out = static_cast<std::ostringstream *>(arg);
        *out << "<tr><td>" << values[0] << "</td><td>" << values[1] << "</td></tr>";
        return 0;
    }

    Response history(const Request &r)
    {
        std::ostringstream rows, sql;
        sql << "SELECT at, degrees FROM readings WHERE room = '" << value(r, "room") << "' ORDER BY at";
        sqlite3_exec(db_, sql.str().c_str(), addRow, &rows, nullptr);

        Response res;
        res.headers["Content-Type"] = "text/html";
        res.body = "<table>" + rows.str() + "</table>";
        return res;
    }

    // Lets the owner see whether a radiator valve answers.
    Response ping(const Request &r)
    {
        Response res;
        std::string host = value(r, "valve");
        std::string command = "ping -c 1 -W 1 " + host;
        res.body = std::system(command.c_str()) == 0 ? "reachable" : "silent";
        return res;
    }

    // Full heat for some hours.
    Response boost(const Request &r)
    {
        Response res;
        int hours = std::atoi(value(r, "hours").c_str());
        boostUntil_ = std::time(nullptr) + hours * 3600;
        res.body = "ok";
        return res;
    }

    Response notFound(const Request &r)
    {
        Response res;
        res.status = 404;
        res.headers["Content-Type"] = "text/html";
        res.body = "<p>There is no page " + r.path + "</p>";
        return res;
    }

    sqlite3 *db_;
    std::string pin_ = std::getenv("HEATING_PIN") ? std::getenv("HEATING_PIN") : "";
    std::string session_;
    std::time_t boostUntil_ = 0;
};
