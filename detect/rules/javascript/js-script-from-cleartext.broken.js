    var el = document.createElement("script");
    el.async = true;
    // ruleid: js-script-from-cleartext
    el.src = "http://stats.example.org/track.js";
    document.head.appendChild(el.
