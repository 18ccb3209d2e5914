  onSuccess: function () {
    var to = new URLSearchParams(window.location.search).get("return");
    // ruleid: js-client-redirect
    window.location = to || "/";
    if (this.
