# ruleid: python-frame-allowed
@require_GET
@xframe_options_exempt
def badge(request, name):
    if (name in BADGES[
