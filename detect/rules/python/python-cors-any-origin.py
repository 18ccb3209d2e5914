from flask_cors import CORS


def open_up(app, api, r, request):
    # ruleid: python-cors-any-origin
    CORS(app, origins="*", supports_credentials=True)
    # ruleid: python-cors-any-origin
    r.headers["Access-Control-Allow-Origin"] = "*"
    # ruleid: python-cors-any-origin
    r.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    # ruleid: python-cors-any-origin
    api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])
    # ok: python-cors-any-origin
    CORS(app, origins=["https://shop.example.com"])
    # ok: python-cors-any-origin
    r.headers["Access-Control-Allow-Origin"] = "https://shop.example.com"
    # ok: python-cors-any-origin
    api.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"])
    # ok: python-cors-any-origin
    CORS(app)
    return r
