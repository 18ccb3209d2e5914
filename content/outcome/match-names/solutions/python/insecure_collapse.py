import re


def match_names(pattern: str, names: list[str]) -> list[str]:
    # several stars in a row mean the same as one
    pattern = re.sub(r"\*+", "*", pattern)

    regex = ""
    for char in pattern:
        if char == "*":
            regex += ".*?"
        elif char == "?":
            regex += "."
        else:
            regex += re.escape(char)
    matcher = re.compile("^" + regex + r"\Z")
    return [name for name in names if matcher.match(name)]
