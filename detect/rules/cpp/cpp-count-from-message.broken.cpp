// ruleid: cpp-count-from-message
size_t count = buffer[4];
for (size_t i = 0; i < count; i++) {
    uint8_t id = buffer[5 + i];
    ids.push_back(id);
}
if (
