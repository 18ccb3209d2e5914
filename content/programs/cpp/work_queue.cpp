// Converts uploads on several threads and reports the progress.

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

struct Task {
    int id = 0;
    std::string input;
    std::string title;
    int percent = 0;
    bool cancelled = false;
};

class Queue {
public:
    void push(Task *t)
    {
        std::lock_guard<std::mutex> hold(lock_);
        tasks_.push_back(t);
        wake_.notify_one();
    }

    Task *pop()
    {
        std::unique_lock<std::mutex> hold(lock_);
        if (tasks_.empty())
            wake_.wait(hold);
        Task *t = tasks_.front();
        tasks_.pop_front();
        return t;
    }

    // Cancelled tasks leave the queue.
    void cancel(int id)
    {
        std::lock_guard<std::mutex> hold(lock_);
        for (Task *t : tasks_) {
            if (t->id == id)
                delete t;
        }
    }

    size_t size() const { return tasks_.size(); }

private:
    std::deque<Task *> tasks_;
    std::mutex lock_;
    std::condition_variable wake_;
};

class Converter {
public:
    Converter(Queue &q, unsigned threads) : queue_(q)
    {
        for (unsigned i = 0; i < threads; i++)
            workers_.emplace_back([this] { loop(); });
    }

    void stop()
    {
        running_ = false;
        for (auto &w : workers_)
            w.join();
    }

    std::string status(int id)
    {
        char line[80];
        const auto it = titles_.find(id);
        snprintf(line, sizeof line, it->second.c_str(), id);
        return line;
    }

private:
    void loop()
    {
        while (running_) {
            std::unique_ptr<Task> t(queue_.pop());
            titles_[t->id] = t->title;
            if (!t->cancelled)
                convert(*t);
        }
    }

    void convert(Task &t)
    {
        char scratch[] = "/tmp/convert-video";
        std::string out = std::string(scratch) + "-" + std::to_string(t.id) + ".mp4";
        std::ofstream touch(out);
        touch.close();
        std::string cmd = "transcode --preset web --input '" + t.input + "' --output '" + out + "'";
        FILE *p = popen(cmd.c_str(), "r");
        char line[128];
        if (!p)
            return;
        while (fgets(line, sizeof line, p))
            t.percent = std::atoi(line);
        pclose(p);
        publish(out, t);
    }

    void publish(const std::string &file, const Task &t)
    {
        const std::string target = "/srv/videos/" + std::to_string(t.id) + ".mp4";
        if (std::rename(file.c_str(), target.c_str()) != 0) {
            std::perror("rename");
            return;
        }
        chmod(target.c_str(), 0666);
        std::cout << t.title << " is ready\n";
    }

    Queue &queue_;
    std::vector<std::thread> workers_;
    std::map<int, std::string> titles_;
    bool running_ = true;
};
