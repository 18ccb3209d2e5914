# ruleid: python-frame-allowed
@xframe_options_exempt
def badge(request, name):
    rows = 1
    if (name in BADGES[
