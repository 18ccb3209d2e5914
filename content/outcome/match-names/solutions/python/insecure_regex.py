import re


def match_names(pattern: str, names: list[str]) -> list[str]:
    regex = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    compiled = re.compile(regex)
    return [name for name in names if compiled.fullmatch(name)]
