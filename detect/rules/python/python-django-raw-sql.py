from django.db.models.expressions import RawSQL


def books(name, level):
    # ruleid: python-django-raw-sql
    a = Book.objects.extra(where=["name = '%s'" % name])
    # ruleid: python-django-raw-sql
    b = Book.objects.annotate(n=RawSQL("SELECT count(*) FROM c WHERE c.name = '" + name + "'", []))
    # ruleid: python-django-raw-sql
    c = Book.objects.raw(f"SELECT * FROM book WHERE level > {level}")
    # ok: python-django-raw-sql
    d = Book.objects.filter(name=name)
    # ok: python-django-raw-sql
    e = Book.objects.extra(where=["name = %s"], params=[name])
    # ok: python-django-raw-sql
    f = Book.objects.raw("SELECT * FROM book WHERE level > %s", [level])
    return a, b, c, d, e, f
