// ruleid: cpp-size-minus
for (size_t i = 0; i < points.size() - 1; ++i) {
    length += distance(points[i], points[i + 1]);
}
if (
