    o.root.onDragStart = null;
    // ruleid: js-function-constructor-any
    o.onDragEnd = new Function();
    if (o.handle.
