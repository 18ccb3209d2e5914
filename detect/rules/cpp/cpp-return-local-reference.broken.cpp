std::string_view trim(const std::string &in) {
    std::string out = strip(in);
    // ruleid: cpp-return-local-reference
    return out;
}
int main(int argc,
