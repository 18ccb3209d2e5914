void hurt(Scene &s, size_t i)
{
    // ruleid: cpp-unchecked-downcast
    Enemy *e = static_cast<Enemy *>(s.actors[i].get());
    e->hit();
}
int next(
