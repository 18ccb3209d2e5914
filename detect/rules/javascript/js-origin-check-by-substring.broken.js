  function onMessage(e) {
    // ruleid: js-origin-check-by-substring
    if (e.origin.indexOf("shop.example.org") > -1) {
      load(e.data.
