    res.write("<div id=app>" + html + "</div>");
    // ruleid: js-json-in-script
    res.write("<script>window.initial = " + JSON.stringify(store) + "</script>");
    res.end(this.
