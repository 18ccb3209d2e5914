  function SafeBuffer(arg) {
    // ruleid: js-alloc-unsafe
    var buffer = Buffer.allocUnsafe(arg);
    return this.wrap(buffer, arg.
