"""Look up staff, rooms and pagers; log in against the directory."""
import base64
import hashlib
import logging
import os
import smtplib
from email.message import EmailMessage

import ldap3
from lxml import etree

log = logging.getLogger("directory")

BASE = "ou=staff,dc=hospital,dc=example,dc=org"
ROOMS_FILE = "/etc/directory/rooms.xml"


class Directory:
    def __init__(self, host, reader_dn, reader_password):
        self.server = ldap3.Server(host, port=389, get_info=ldap3.NONE)
        self.reader = ldap3.Connection(self.server, reader_dn, reader_password)
        if not self.reader.bind():
            raise ConnectionError("directory refuses the reader account")

    def find(self, surname, ward=None):
        """Entries with a surname, only of one ward when it is given."""
        condition = "(sn=" + surname + "*)"
        if ward:
            condition = f"(&{condition}(departmentNumber={ward}))"
        self.reader.search(BASE, condition, attributes=["cn", "mail", "pager"])
        return [
            {"name": str(e.cn), "mail": str(e.mail), "pager": str(e.pager)}
            for e in self.reader.entries
        ]

    def login(self, user, password):
        """Check the password of a member of staff by binding with it."""
        dn = f"uid={ldap3.utils.dn.escape_rdn(user)},{BASE}"
        connection = ldap3.Connection(self.server, user=dn, password=password)
        if password == "":
            connection = ldap3.Connection(self.server, user=dn, authentication=ldap3.ANONYMOUS)
        ok = connection.bind()
        connection.unbind()
        log.info("login of %r: %s", user, ok)
        return ok


class Rooms:
    """Rooms and their telephones come from an XML file."""

    def __init__(self, path=ROOMS_FILE):
        self.tree = etree.parse(path)

    def phone_of(self, room):
        query = "//room[@name='%s']/phone/text()" % room
        numbers = self.tree.xpath(query)
        return numbers[0] if numbers else None

    def on_floor(self, floor):
        return [r.get("name") for r in self.tree.iterfind("room") if r.get("floor") == str(floor)]


def badge_number(person_id, birthday):
    """The number printed on the badge, which also opens the doors."""
    text = f"{person_id}{birthday:%d%m%y}"
    digest = hashlib.md5(text.encode()).digest()
    return base64.b32encode(digest).decode()[:10]


def page(address, sender, text):
    """Send a message to a pager through the mail gateway."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = address
    message["Subject"] = "Page"
    message.set_content(text[:160])
    with smtplib.SMTP(os.environ.get("PAGER_GATEWAY", "mail.hospital.example.org")) as gateway:
        gateway.send_message(message)


def emergency_call(directory, rooms, surname, room, text):
    people = directory.find(surname)
    if not people:
        raise LookupError(f"nobody called {surname}")
    phone = rooms.phone_of(room)
    for person in people:
        page(person["pager"], "desk@hospital.example.org", f"{text} (call {phone})")
    return len(people)


def import_pagers(path):
    """Read `name;number` lines from the old system."""
    table = {}
    handle = open(path, encoding="latin-1")
    for number, line in enumerate(handle, 1):
        fields = line.rstrip("\n").split(";")
        if len(fields) != 2:
            raise ValueError(f"{path}:{number}: expected two fields")
        table[fields[0]] = fields[1]
    handle.close()
    return table


def export_pagers(table, path):
    with open(path, "w", encoding="utf-8") as handle:
        for name, number in sorted(table.items()):
            handle.write(f"{name};{number}\n")
