  function mergeDeep(a, b) {
    // ruleid: js-prototype-pollution-merge
    for (const prop in b) {
      if (isObject(b[prop])) {
        mergeDeep(a[prop], b[prop]);
      } else {
        a[prop] = b[prop];
      }
    }
    if (a.
