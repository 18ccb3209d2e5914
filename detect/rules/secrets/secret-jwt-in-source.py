# ruleid: secret-jwt-in-source
T = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwbHVtYiJ9.plumbplumbplumbplumbplumb"
# ruleid: secret-jwt-in-source
H = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0x.plumbplumbplumbplumb12"}
# ok: secret-jwt-in-source
U = "eyJhbGciOiJIUzI1NiJ9"
# ok: secret-jwt-in-source
V = "eyJ.eyJ.x"
# ok: secret-jwt-in-source
W = jwt.encode(claims, key)
