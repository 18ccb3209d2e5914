std::vector<std::string> cols = split(row, ',');
// ruleid: cpp-field-without-count
rec.name = cols[1];
if (rec.name.
