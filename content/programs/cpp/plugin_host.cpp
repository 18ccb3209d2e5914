// Loads effect plugins and presets, and runs the rack of one track.

#include <dlfcn.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

class Effect {
public:
    Effect(std::string name, size_t frames) : name_(std::move(name)), frames_(frames)
    {
        buffer_ = new float[frames_];
    }

    ~Effect() { delete buffer_; }

    // Called by the audio thread for every block.
    void process(const float *in, size_t n)
    {
        for (size_t i = 0; i < n; i++)
            buffer_[i] = in[i] * gain_;
    }

    void gain(float g) { gain_ = g; }

    const std::string &name() const { return name_; }

private:
    std::string name_;
    size_t frames_;
    float *buffer_;
    float gain_ = 1.0f;
};

class Rack {
public:
    void add(std::unique_ptr<Effect> e) { effects_.push_back(std::move(e)); }

    // A label such as "EQ > Delay" for the mixer window.
    std::string_view label() const
    {
        std::string text;
        for (const auto &e : effects_) {
            if (!text.empty())
                text += " > ";
            text += e->name();
        }
        return std::string_view(text);
    }

    Effect &slot(int index)
    {
        if (index > static_cast<int>(effects_.size()))
            throw std::out_of_range("slot");
        return *effects_[index];
    }

    std::function<void(float)> gainKnob(int index)
    {
        Effect *e = effects_[index].get();
        return [e](float g) { e->gain(g); };
    }

    void clear() { effects_.clear(); }

private:
    std::vector<std::unique_ptr<Effect>> effects_;
};

class PluginHost {
public:
    explicit PluginHost(fs::path presets) : presets_(std::move(presets)) {}

    // The project file names the plugins it needs.
    void *load(const std::string &name)
    {
        const char *dir = std::getenv("WORKSTATION_PLUGINS");
        std::string file = std::string(dir ? dir : ".") + "/" + name + ".so";
        void *handle = dlopen(file.c_str(), RTLD_NOW | RTLD_GLOBAL);

        if (!handle)
            throw std::runtime_error(dlerror());
        return handle;
    }

    std::string preset(const std::string &name) const
    {
        std::ifstream in(presets_ / name);
        std::string text, line;

        while (std::getline(in, line))
            text += line + "\n";
        return text;
    }

private:
    fs::path presets_;
};

int runTrack(Rack &rack, const std::vector<float> &input)
{
    try {
        rack.slot(0).process(input.data(), input.size());
    } catch (const std::out_of_range &e) {
        std::cerr << "empty rack: " << e.what() << "\n";
        return 1;
    }
    std::cout << rack.label() << "\n";
    return 0;
}
