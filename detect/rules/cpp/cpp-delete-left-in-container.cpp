#include <vector>

void Queue::cancel(int id) {
    // ruleid: cpp-delete-left-in-container
    for (Task *t : tasks_) {
        if (t->id == id)
            delete t;
    }
}

void Scene::drop(const std::string &name) {
    // ruleid: cpp-delete-left-in-container
    for (auto *n : nodes_) {
        if (n->name == name) {
            log(name);
            delete n;
        }
    }
}

void World::sweep() {
    // ruleid: cpp-delete-left-in-container
    for (Actor *a : actors)
        if (a->dead) delete a;
}

void World::end() {
    // ok: cpp-delete-left-in-container
    for (Actor *a : actors)
        delete a;
    actors.clear();
}

void World::sweep2() {
    // ok: cpp-delete-left-in-container
    for (auto &a : actors) {
        if (a->dead) {
            delete a;
            a = nullptr;
        }
    }
}

void World::one(int id) {
    // ok: cpp-delete-left-in-container
    for (auto it = actors.begin(); it != actors.end(); ++it) {
        if ((*it)->id == id) {
            delete *it;
            actors.erase(it);
            break;
        }
    }
}
