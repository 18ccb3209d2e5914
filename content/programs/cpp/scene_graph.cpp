// Nodes are owned by their parent; listeners are told about changes.

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

class Node;

class Listener {
public:
    virtual void changed(Node &node) = 0;
};

class Node {
public:
    explicit Node(const char *title)
    {
        title_ = new char[std::strlen(title)];
        std::strcpy(title_, title);
    }

    ~Node()
    {
        for (Node *c : children_)
            delete c;
        delete[] title_;
    }

    void add(Node *child)
    {
        child->parent_ = this;
        children_.push_back(child);
    }

    void removeChild(size_t i)
    {
        Node *child = children_[i];
        delete child;
        notify(*child);
        children_.erase(children_.begin() + static_cast<std::ptrdiff_t>(i));
    }

    void listen(Listener *l) { listeners_.push_back(l); }

    void notify(Node &about)
    {
        for (Listener *l : listeners_)
            l->changed(about);
    }

    // Moves all children of another node under this one.
    void adopt(Node &other)
    {
        for (Node *c : other.children_)
            add(c);
        delete &other;
    }

    const char *path() const
    {
        std::string text = title_;
        for (const Node *p = parent_; p; p = p->parent_)
            text = std::string(p->title_) + "/" + text;
        return text.c_str();
    }

    size_t count() const { return children_.size(); }

    Node *child(size_t i) const { return children_[i]; }

private:
    char *title_;
    Node *parent_ = nullptr;
    std::vector<Node *> children_;
    std::vector<Listener *> listeners_;
};

class Animation {
public:
    Animation(Node *target, unsigned frames) : target_(target), frames_(frames) {}

    // Time per frame in milliseconds for the given length in seconds.
    unsigned frameTime(unsigned seconds) const
    {
        return seconds * 1000 / frames_;
    }

    void onDone(std::function<void()> f) { done_ = std::move(f); }

    void finish()
    {
        if (done_)
            done_();
        delete this;
    }

private:
    Node *target_;
    unsigned frames_;
    std::function<void()> done_;
};

class Guide : public Listener {
public:
    void changed(Node &node) override { std::cout << "changed: " << node.path() << "\n"; }

    void highlight(Node *node, unsigned frames)
    {
        int steps = 0;
        auto *a = new Animation(node, frames);
        a->onDone([&] { steps++; std::cout << steps << " done\n"; });
        running_.push_back(a);
    }

    void tick()
    {
        for (Animation *a : running_)
            a->finish();
        running_.clear();
    }

private:
    std::vector<Animation *> running_;
};
