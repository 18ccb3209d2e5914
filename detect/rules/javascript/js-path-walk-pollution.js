function setAt(root, path, value) {
  let place = root;
  // ruleid: js-path-walk-pollution
  for (const key of path.slice(0, -1)) {
    place = place[key];
  }
  place[path[path.length - 1]] = value;
}

function setDeep(obj, keys, value) {
  // ruleid: js-path-walk-pollution
  for (let i = 0; i < keys.length - 1; i++) {
    obj = obj[keys[i]];
  }
  obj[keys[keys.length - 1]] = value;
}

function setEach(message, game) {
  let at = game;
  // ruleid: js-path-walk-pollution
  message.path.forEach((part) => {
    at = at[part];
  });
  at[message.name] = message.value;
}

function safe(root, path, value) {
  let place = root;
  // ok: js-path-walk-pollution
  for (const key of path.slice(0, -1)) {
    if (key === "__proto__" || key === "constructor") return;
    place = place[key];
  }
  place[path[path.length - 1]] = value;
}

function walk(list) {
  let node = list.head;
  // ok: js-path-walk-pollution
  while (node.next) {
    node = node.next;
  }
  // ok: js-path-walk-pollution
  node.next = null;
}
