function merge(target, source) {
  // ruleid: js-prototype-pollution-merge
  for (const key in source) {
    if (typeof source[key] === "object") {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

function deepExtend(out, from) {
  // ruleid: js-prototype-pollution-merge
  for (const k of Object.keys(from)) {
    out[k] = deepExtend(out[k], from[k]);
  }
  return out;
}

function safeMerge(target, source) {
  // ok: js-prototype-pollution-merge
  for (const key of Object.keys(source)) {
    if (key === "__proto__" || key === "constructor") continue;
    target[key] = safeMerge(target[key], source[key]);
  }
  return target;
}

function copy(target, source) {
  // ok: js-prototype-pollution-merge
  for (const key in source) {
    target[key] = String(source[key]);
  }
  // ok: js-prototype-pollution-merge
  for (const key of KEYS) {
    target[key] = source[key];
  }
}
