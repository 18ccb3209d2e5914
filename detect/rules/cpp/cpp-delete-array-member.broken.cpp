class Frame {
public:
    Frame(int w, int h)
    {
        // ruleid: cpp-delete-array-member
        pixels = new unsigned char[w * h];
    }
    ~Frame() { delete pixels; }
    unsigned char *pixels;
};
int next(
