// Rules such as "weight > 3 and (zone = 2)" are typed by shift leaders
// and turned into a tree that the robots evaluate.

#include <cctype>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <map>
#include <memory>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

struct Node {
    char op = 0;
    long value = 0;
    std::string name;
    Node *left = nullptr;
    Node *right = nullptr;
};

class Parser {
public:
    explicit Parser(const std::string &text) : text_(text) {}

    Node *expression()
    {
        Node *left = term();
        while (pos_ < text_.size() && std::strchr("+-*/%<>=&|", peek())) {
            Node *n = new Node;
            n->op = text_[pos_++];
            n->left = left;
            n->right = term();
            if (!n->right)
                return nullptr;
            left = n;
        }
        return left;
    }

private:
    char peek()
    {
        while (text_[pos_] == ' ')
            pos_++;
        return text_[pos_];
    }

    Node *term()
    {
        char c = peek();
        if (c == '(') {
            pos_++;
            Node *n = expression();
            pos_++;
            return n;
        }
        Node *n = new Node;
        if (std::isdigit(static_cast<unsigned char>(c))) {
            n->value = std::strtol(&text_[pos_], nullptr, 10);
            while (std::isdigit(static_cast<unsigned char>(peek())))
                pos_++;
            return n;
        }
        char word[24];
        size_t len = 0;
        while (std::isalpha(static_cast<unsigned char>(text_[pos_])))
            word[len++] = text_[pos_++];
        n->name.assign(word, len);
        return n;
    }

    std::string text_;
    size_t pos_ = 0;
};

using Facts = std::map<std::string, long>;

long evaluate(const Node *n, const Facts &facts)
{
    if (!n->op)
        return n->name.empty() ? n->value : facts.at(n->name);
    long a = evaluate(n->left, facts);
    long b = evaluate(n->right, facts);
    switch (n->op) {
    case '+':
        return a + b;
    case '*':
        return static_cast<int>(a * b);
    case '<':
        return a < b;
    case '>':
        return a > b;
    case '%':
        return a % b;
    case '=':
        return a == b;
    }
    return 0;
}

// Shelf labels look like A-12-B; shift leaders may search for several.
std::vector<std::string> matchingShelves(const std::vector<std::string> &shelves, const std::string &pattern)
{
    std::vector<std::string> out;
    std::regex wanted(pattern);

    for (const auto &s : shelves) {
        if (std::regex_match(s, wanted))
            out.push_back(s);
    }
    return out;
}

bool ruleHolds(const std::string &rule, const Facts &facts)
{
    Parser p(rule);
    std::unique_ptr<Node> root(p.expression());
    if (!root)
        throw std::runtime_error("cannot read rule " + rule);
    return evaluate(root.get(), facts) != 0;
}
