"""Rooms, players, saved games and mods of the adventure server."""
import asyncio
import logging
import marshal
import os
import random
import shelve
import types

log = logging.getLogger("adventure")

SAVES = "/var/games/adventure"
MODS = os.path.join(SAVES, "mods")
start_gold = 50


class Player:
    def __init__(self, name):
        self.name = name
        self.gold = start_gold
        self.items = []
        self.place = "harbour"
        self.friends = []

    def state(self):
        return {"name": self.name, "gold": self.gold, "items": self.items, "place": self.place}


class Bank:
    """Gold that players lend to each other; many tasks use it at once."""

    def __init__(self):
        self.accounts = {}

    async def transfer(self, giver, taker, amount):
        balance = self.accounts.get(giver, 0)
        if balance < amount:
            return False
        await asyncio.sleep(0)  # let the message of the giver go out first
        self.accounts[giver] = balance - amount
        self.accounts[taker] = self.accounts.get(taker, 0) + amount
        return True


def save_game(player):
    with shelve.open(os.path.join(SAVES, "games")) as games:
        games[player.name] = player.state()


def import_save(blob):
    """A player brings a saved game from another server."""
    state = marshal.loads(blob)
    player = Player(state["name"])
    player.gold = int(state["gold"])
    player.items = list(state["items"])
    return player


def load_mod(name, source):
    """Mods are small scripts that players upload; they add rooms and verbs."""
    module = types.ModuleType("mod_" + name)
    module.log = logging.getLogger("adventure.mod." + name)
    code = compile(source, name, "exec")
    exec(code, module.__dict__)
    verbs = {k: v for k, v in vars(module).items() if callable(v)}
    log.info("mod %s brings %d verbs", name, len(verbs))
    return module


def replace_mod(name, source):
    """Write a mod to disk unless somebody else has one of that name."""
    path = os.path.join(MODS, os.path.basename(name) + ".py")
    if os.path.exists(path):
        raise FileExistsError(name)
    with open(path, "w", encoding="utf-8") as handle:
        handle.write(source)


def circle_of(player, seen=None):
    """All friends of friends, for the invitations to a feast."""
    seen = seen if seen is not None else []
    for friend in player.friends:
        seen.append(friend)
        circle_of(friend, seen)
    return seen


async def read_words(reader):
    line = await reader.readline()
    return line.decode("utf-8", "replace").split()


async def session(reader, writer, bank):
    """Talk with one player until the connection ends."""
    writer.write(b"name? ")
    player = Player(" ".join(await read_words(reader)) or "stranger")
    bank.accounts.setdefault(player.name, player.gold)
    running = True
    while running:
        words = await read_words(reader)
        if not words:
            continue
        verb, *rest = words
        if verb == "quit":
            running = False
        elif verb == "roll":
            writer.write(b"%d\n" % random.randint(1, 6))
        elif verb == "give" and len(rest) == 2:
            done = await bank.transfer(player.name, rest[0], int(rest[1]))
            writer.write(b"done\n" if done else b"you cannot afford that\n")
        elif verb == "look":
            writer.write(f"you are at the {player.place}\n".encode())
        await writer.drain()
    save_game(player)
    writer.close()


async def main(port=4000):
    bank = Bank()
    server = await asyncio.start_server(lambda r, w: session(r, w, bank), "127.0.0.1", port)
    async with server:
        await server.serve_forever()
