import ast
from django.http import HttpResponse, JsonResponse

RULES = {"double": "x * 2"}


def calculate(request):
    formula = request.GET["formula"]
    # ruleid: python-code-from-request
    result = eval(formula)
    # ruleid: python-code-from-request
    exec("y = " + formula)
    # ruleid: python-code-from-request
    code = compile(formula.strip(), "<formula>", "eval")
    # ok: python-code-from-request
    safe = ast.literal_eval(formula)
    # ok: python-code-from-request
    fixed = eval(RULES[request.GET["rule"]], {"x": 2})
    # ok: python-code-from-request
    number = eval("%d * 2" % int(formula))
    return JsonResponse({"r": [result, code, safe, fixed, number]})
