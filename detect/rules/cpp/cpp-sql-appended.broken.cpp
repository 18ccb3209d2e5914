// ruleid: cpp-sql-appended
std::string sql = "SELECT * FROM users WHERE name = '";
sql += name;
sql += "'";
db.exec(sql
