import re2


def match_names(pattern: str, names: list[str]) -> list[str]:
    parts = []
    for c in pattern:
        if c == "*":
            if parts[-1:] != [".*"]:
                parts.append(".*")
        else:
            parts.append("." if c == "?" else re2.escape(c))
    # RE2 takes time linear in the length of the name.
    regex = re2.compile("".join(parts))
    return [name for name in names if regex.fullmatch(name)]
