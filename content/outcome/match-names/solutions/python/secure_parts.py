from typing import List


def _find(part: str, name: str, start: int, end: int) -> int:
    """The first place in name[start:end] where part fits, or -1."""
    for at in range(start, end - len(part) + 1):
        if all(p == "?" or p == c for p, c in zip(part, name[at:at + len(part)])):
            return at
    return -1


def _matches(pattern: str, name: str) -> bool:
    first, *rest = pattern.split("*")
    if not rest:
        return len(first) == len(name) and _find(first, name, 0, len(name)) == 0
    last = rest.pop()
    start, end = len(first), len(name) - len(last)
    if start > end or _find(first, name, 0, start) != 0 or _find(last, name, end, len(name)) != end:
        return False
    # What is between stars may stand at its first place: later parts then have most room.
    for part in rest:
        at = _find(part, name, start, end)
        if at < 0:
            return False
        start = at + len(part)
    return True


def match_names(pattern: str, names: List[str]) -> List[str]:
    return [name for name in names if _matches(pattern, name)]
