    var expr = base;
    // ruleid: js-xpath-text
    expr = "//book[author='" + author + "']/title";
    return evaluate(expr, this.
