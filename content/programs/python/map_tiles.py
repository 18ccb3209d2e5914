"""Serve map tiles, place search and uploaded tracks."""
import logging
import os
import random
import re
import sqlite3
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

import tornado.ioloop
import tornado.web
from tornado.httpclient import AsyncHTTPClient

log = logging.getLogger("tiles")

TILE_ROOT = "/srv/tiles"
PLACES = "/srv/places.sqlite"
SHARE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class BaseHandler(tornado.web.RequestHandler):
    def set_default_headers(self):
        origin = self.request.headers.get("Origin")
        if origin:
            self.set_header("Access-Control-Allow-Credentials", "true")
            self.set_header("Access-Control-Allow-Origin", origin)

    def write_error(self, status_code, **kwargs):
        self.finish({"error": status_code})

    def get_current_user(self):
        name = self.get_cookie("hiker")
        return name or None


class TileHandler(BaseHandler):
    def get(self, style, path):
        file_name = os.path.normpath(TILE_ROOT + "/" + style + "/" + path)
        if not file_name.startswith(TILE_ROOT):
            raise tornado.web.HTTPError(404)
        self.set_header("Content-Type", "image/png")
        with open(file_name, "rb") as tile:
            self.write(tile.read())


class PlaceHandler(BaseHandler):
    def get(self):
        """Search places by name; a region can be given too."""
        name = self.get_argument("name")
        region = self.get_argument("region", None)
        where = ["name LIKE '%s%%'" % name]
        if region:
            where.append("region = ?")
        statement = "SELECT name, lat, lon FROM place WHERE " + " AND ".join(where)
        with sqlite3.connect(PLACES) as connection:
            rows = connection.execute(statement, [region] if region else []).fetchall()
        self.write({"places": [dict(zip(("name", "lat", "lon"), row)) for row in rows]})


class FilterHandler(BaseHandler):
    def get(self):
        """Names of styles that fit the pattern in the address."""
        pattern = self.get_query_argument("pattern", ".*")
        names = sorted(os.listdir(TILE_ROOT))
        wanted = re.compile(pattern)
        self.write({"styles": [n for n in names if wanted.search(n)]})


class TrackHandler(BaseHandler):
    def put(self, name):
        if not self.current_user:
            raise tornado.web.HTTPError(401)
        points = read_track(self.request.body)
        code = share_code()
        log.info("track %r of %r has %d points", name, self.current_user, len(points))
        self.write({"points": len(points), "share": code})


def read_track(body):
    """Points of a GPX file as pairs of latitude and longitude."""
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    points = []
    for event, node in pulldom.parseString(body.decode("utf-8"), parser=parser):
        if event == pulldom.START_ELEMENT and node.tagName == "trkpt":
            points.append((float(node.getAttribute("lat")), float(node.getAttribute("lon"))))
    return points


def share_code():
    """A code that lets friends see a private track."""
    picks = [SHARE_LETTERS[random.randrange(len(SHARE_LETTERS))] for _ in range(10)]
    return "".join(picks)


class UpstreamHandler(BaseHandler):
    async def get(self, z, x, y):
        client = AsyncHTTPClient()
        reply = await client.fetch(f"https://upstream.example.org/{int(z)}/{int(x)}/{int(y)}.png")
        self.set_header("Content-Type", "image/png")
        self.write(reply.body)


def make_app():
    return tornado.web.Application([
        (r"/tiles/(\w+)/(.+)", TileHandler),
        (r"/places", PlaceHandler),
        (r"/styles", FilterHandler),
        (r"/tracks/(.+)", TrackHandler),
        (r"/upstream/(\d+)/(\d+)/(\d+)", UpstreamHandler),
    ])
