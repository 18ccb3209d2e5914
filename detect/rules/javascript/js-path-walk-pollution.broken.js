  function assign(target, path, value) {
    var cursor = target;
    // ruleid: js-path-walk-pollution
    for (var i = 0; i < path.length - 1; i++) {
      cursor = cursor[path[i]];
    }
    cursor[path[path.length - 1]] = value;
    return cursor.
