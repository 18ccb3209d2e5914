      request.onload = function () {
        // ruleid: js-inner-html-any
        panel.innerHTML = request.responseText;
        if (request.
