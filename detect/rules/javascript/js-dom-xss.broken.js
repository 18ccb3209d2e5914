  init: function () {
    var message = window.location.hash.substring(1);
    // ruleid: js-dom-xss
    document.getElementById("message").innerHTML = message;
    if (this.
