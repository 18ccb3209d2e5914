  if (typeof fill === "undefined") {
    // ruleid: js-alloc-unsafe-any
    var ret = Buffer.allocUnsafe(size);
    for (var i = 0; i <
