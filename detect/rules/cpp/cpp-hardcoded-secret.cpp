#include <QSqlDatabase>
#include <string>

// ruleid: cpp-hardcoded-secret
const std::string dbPassword{"Wint3r-2021"};

void open(QSqlDatabase &db) {
    // ruleid: cpp-hardcoded-secret
    db.setPassword("m4il-n1ght");
    // ok: cpp-hardcoded-secret
    db.setUserName("reader");
    // ok: cpp-hardcoded-secret
    db.setPassword(config.value("db/password"));
    // ok: cpp-hardcoded-secret
    std::string password("");
}
