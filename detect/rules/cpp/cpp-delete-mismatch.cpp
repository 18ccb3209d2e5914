#include <cstdlib>
#include <vector>

void work(int n) {
    int *table = new int[n];
    fill(table, n);
    // ruleid: cpp-delete-mismatch
    delete table;
    char *text = (char *)malloc(n);
    use(text);
    // ruleid: cpp-delete-mismatch
    delete text;
    Node *one = new Node(n);
    // ruleid: cpp-delete-mismatch
    delete[] one;
    int *good = new int[n];
    // ok: cpp-delete-mismatch
    delete[] good;
    Node *node = new Node(n);
    // ok: cpp-delete-mismatch
    delete node;
    // ok: cpp-delete-mismatch
    std::vector<int> v(n);
}
