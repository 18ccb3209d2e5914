def remove(request, item):
    # ruleid: python-assert-guards-access
    assert request.user.is_superuser
    # ruleid: python-assert-guards-access
    assert has_permission(request.user, "remove"), "not allowed"
    item.delete()


def change(user, item):
    # ruleid: python-assert-guards-access
    assert user.is_admin, "only for admins"
    # ok: python-assert-guards-access
    if not user.is_admin:
        raise PermissionError("only for admins")
    # ok: python-assert-guards-access
    assert item is not None
    # ok: python-assert-guards-access
    assert isinstance(user, User)
