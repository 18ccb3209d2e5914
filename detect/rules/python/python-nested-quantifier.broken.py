class Form:
    # ruleid: python-nested-quantifier
    name = re.compile(r"^(?:[a-z]+)+$")
    mail = re.compile((NAMES[
