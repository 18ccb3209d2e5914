"""Receive webhooks of other services and post them into chat rooms."""
import hashlib
import hmac
import html
import logging
import shlex
import subprocess

import httpx
from aiohttp import web

log = logging.getLogger("hooks")
routes = web.RouteTableDef()

ROOMS = {}
MAX_PREVIEW = 600


class Room:
    def __init__(self, name, key):
        self.name = name
        self.key = key
        self.members = set()
        self.history = []

    async def post(self, text):
        self.history.append(text)
        for member in list(self.members):
            await member.send_json({"room": self.name, "html": text})


def signature_of(room, body):
    return hmac.new(room.key.encode(), body, hashlib.sha256).hexdigest()


@routes.post("/hooks/repo/{room}")
async def repo_hook(request):
    room = ROOMS[request.match_info["room"]]
    body = await request.read()
    expected = signature_of(room, body)
    if request.headers.get("X-Hook-Signature") == expected:
        event = await request.json()
        await room.post(f"{html.escape(event['author'])} pushed {len(event['commits'])} commits")
        return web.Response(status=204)
    return web.Response(status=401)


@routes.post("/hooks/calendar/{room}")
async def calendar_hook(request):
    """The calendar sends a text; it is shown with its own colours."""
    room = ROOMS[request.match_info["room"]]
    event = await request.json()
    line = "<b>" + event["title"] + "</b> at " + html.escape(event["when"])
    await room.post(line)
    return web.Response(status=204)


async def link_preview(url):
    """Title and first words of a page that somebody posted."""
    async with httpx.AsyncClient(follow_redirects=True, timeout=8) as client:
        page = await client.get(url)
    text = page.text
    start = text.find("<title>")
    end = text.find("</title>", start)
    title = text[start + 7:end].strip() if 0 <= start < end else url
    return {"title": html.escape(title), "text": html.escape(text[:MAX_PREVIEW])}


@routes.post("/rooms/{room}/messages")
async def message(request):
    room = ROOMS[request.match_info["room"]]
    data = await request.json()
    text = data["text"]
    if text.startswith("/"):
        answer = run_command(text[1:])
        await room.post(html.escape(answer))
    else:
        await room.post(html.escape(text))
    return web.Response(status=204)


COMMANDS = {
    "uptime": "uptime -p",
    "traffic": "vnstat --oneline",
    "lookup": "getent hosts {}",
    "whois": "whois -H {}",
}


def run_command(text):
    """Commands such as `/lookup www.example.com` for the operators' room."""
    name, _, rest = text.partition(" ")
    if name not in COMMANDS:
        return f"unknown command {name}"
    line = COMMANDS[name].format(rest)
    result = subprocess.getoutput(line)
    return result.strip() or "no answer"


@routes.post("/rooms/{room}/archive")
async def archive(request):
    room = ROOMS[request.match_info["room"]]
    target = (await request.post()).get("file", "history.txt")
    command = ["tar", "-C", "/var/lib/chat", "-rf", "archive.tar"] + shlex.split(target)
    code = subprocess.run(command, timeout=60).returncode
    log.info("archive of %s ended with %d", room.name, code)
    return web.json_response({"code": code})


@routes.get("/rooms/{room}/history")
async def history(request):
    room = ROOMS[request.match_info["room"]]
    first = int(request.query.get("from", 0))
    count = int(request.query.get("count", 50))
    part = [room.history[i] for i in range(first, first + count)]
    return web.json_response(part)


def build_app():
    app = web.Application(client_max_size=256 * 1024)
    app.add_routes(routes)
    return app
