r = requests.get(url, headers={
    # ruleid: secret-jwt-in-source
    "X-Token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJiIn0y.plumbplumbplumbplumb34",
    "Accept": (
