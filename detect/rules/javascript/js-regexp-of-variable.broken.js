    var words = this.query.split(" ");
    // ruleid: js-regexp-of-variable
    var pattern = new RegExp("(" + words.join("|") + ")", "gi");
    return text.replace(pattern, function (
