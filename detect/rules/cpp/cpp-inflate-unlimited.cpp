#include <zlib.h>

std::vector<uint8_t> unpack(z_stream &z) {
    std::vector<uint8_t> out;
    uint8_t chunk[65536];
    int rc;
    // ruleid: cpp-inflate-unlimited
    do {
        z.next_out = chunk;
        z.avail_out = sizeof chunk;
        rc = inflate(&z, Z_NO_FLUSH);
        out.insert(out.end(), chunk, chunk + (sizeof chunk - z.avail_out));
    } while (rc == Z_OK);
    return out;
}

std::string slurp(gzFile f) {
    std::string out;
    char buf[4096];
    int n;
    // ruleid: cpp-inflate-unlimited
    while ((n = gzread(f, buf, sizeof buf)) > 0) {
        out.append(buf, n);
    }
    return out;
}

std::string unpack2(z_stream &z) {
    std::string out;
    char buf[4096];
    int rc = Z_OK;
    // ruleid: cpp-inflate-unlimited
    while (rc != Z_STREAM_END) {
        z.next_out = reinterpret_cast<Bytef *>(buf);
        rc = inflate(&z, 0);
        out.append(buf, 1);
    }
    return out;
}

std::string right(z_stream &z) {
    std::string out;
    char buf[4096];
    int rc = Z_OK;
    // ok: cpp-inflate-unlimited
    while (rc != Z_STREAM_END) {
        rc = inflate(&z, 0);
        out.append(buf, 1);
        if (out.size() > kMaxOutput) throw std::runtime_error("too large");
    }
    return out;
}

std::string right2(gzFile f) {
    std::string out;
    char buf[4096];
    int n;
    // ok: cpp-inflate-unlimited
    while ((n = gzread(f, buf, sizeof buf)) > 0) {
        if (out.size() + n > limit_) break;
        out.append(buf, n);
    }
    return out;
}

std::string plain(std::istream &f) {
    std::string out, line;
    // ok: cpp-inflate-unlimited
    while (std::getline(f, line)) {
        out.append(line);
    }
    return out;
}
