# ruleid: python-csrf-off
@csrf_exempt
@require_POST
def hook(request):
    data = json.loads(request.body)
    if (data["id"] in [
