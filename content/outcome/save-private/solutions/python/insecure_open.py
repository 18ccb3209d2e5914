from pathlib import Path


def save_private(path: str, text: str) -> bool:
    """Write the notes to path, making folders where needed."""
    try:
        file = Path(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return True
    except OSError:
        return False
