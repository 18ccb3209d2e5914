def _matches(pattern: str, name: str) -> bool:
    p = n = 0
    star = -1  # where the last star is, and how much of name it has taken
    taken = 0
    while n < len(name):
        if p < len(pattern) and pattern[p] == "*":
            star, taken = p, n
            p += 1
        elif p < len(pattern) and pattern[p] in ("?", name[n]):
            p += 1
            n += 1
        elif star >= 0:
            # Let the last star take one character more; earlier ones need not change.
            taken += 1
            p, n = star + 1, taken
        else:
            return False
    return all(c == "*" for c in pattern[p:])


def match_names(pattern: str, names: list[str]) -> list[str]:
    return [name for name in names if _matches(pattern, name)]
