import json


def change(request, layout):
    for key, value in json.loads(request.body).items():
        # ruleid: python-attribute-from-request
        setattr(layout, key, value)
    name = request.POST["field"]
    # ruleid: python-attribute-from-request
    setattr(layout, name, request.POST["value"])
    data = json.loads(request.body)
    # ruleid: python-attribute-from-request
    layout.__dict__.update(data)
    for key in ("name", "colour"):
        # ok: python-attribute-from-request
        setattr(layout, key, data[key])
    # ok: python-attribute-from-request
    setattr(layout, "name", data["name"])
    # ok: python-attribute-from-request
    layout.name = data["name"]
