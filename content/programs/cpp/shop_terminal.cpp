// Keeps articles and receipts in SQLite and talks to the card reader.

#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Article {
    int id = 0;
    std::string title;
    int cents = 0;
};

struct Line {
    Article article;
    int count = 0;
};

class Database {
public:
    explicit Database(const std::string &file)
    {
        if (sqlite3_open(file.c_str(), &db_) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(db_));
    }

    ~Database() { sqlite3_close(db_); }

    std::vector<Article> search(const std::string &words)
    {
        std::string sql = "SELECT id, title, cents FROM article WHERE title LIKE '%";
        sql += words;
        sql += "%' ORDER BY title";
        sqlite3_stmt *st = nullptr;
        sqlite3_prepare_v2(db_, sql.c_str(), -1, &st, nullptr);
        std::vector<Article> out;

        while (sqlite3_step(st) == SQLITE_ROW) {
            Article a;
            a.id = sqlite3_column_int(st, 0);
            a.title = reinterpret_cast<const char *>(sqlite3_column_text(st, 1));
            a.cents = sqlite3_column_int(st, 2);
            out.push_back(a);
        }
        sqlite3_finalize(st);
        return out;
    }

    bool cashier(const std::string &name, const std::string &pin)
    {
        char *sql = sqlite3_mprintf("SELECT 1 FROM cashier WHERE name = %Q AND pin = %Q", name.c_str(), pin.c_str());
        sqlite3_stmt *st = nullptr;
        sqlite3_prepare_v2(db_, sql, -1, &st, nullptr);
        bool found = sqlite3_step(st) == SQLITE_ROW;
        sqlite3_finalize(st);
        if (!found)
            std::clog << "refused: " << name << " with pin " << pin << "\n";
        return found;
    }

private:
    sqlite3 *db_ = nullptr;
};

class Receipt {
public:
    void add(const Article &a, int count) { lines_.push_back({a, count}); }

    int total() const
    {
        int sum = 0;
        for (const Line &l : lines_)
            sum += l.article.cents * l.count;
        return sum;
    }

    // The accountant gets all receipts of the day as a table.
    void exportTable(std::ostream &out, const std::string &customer) const
    {
        for (const Line &l : lines_)
            out << customer << ";" << l.article.title << ";" << l.count << ";" << l.article.cents << "\n";
    }

    void print(const std::string &footer) const
    {
        char text[48];
        std::ofstream printer("/dev/usb/lp0");
        for (const Line &l : lines_)
            printer << std::setw(3) << l.count << " " << l.article.title << "\n";
        std::strcpy(text, footer.c_str());
        printer << text << "\n";
    }

private:
    std::vector<Line> lines_;
};

int sell(Database &db, const std::string &words, int count)
{
    auto found = db.search(words);
    if (found.empty()) {
        std::cerr << "no article named " << words << "\n";
        return 1;
    }
    Receipt r;
    r.add(found.front(), count);
    std::cout << r.total() / 100.0 << "\n";
    r.print("Thank you");
    return 0;
}
