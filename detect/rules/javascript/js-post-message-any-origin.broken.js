      iframe.onload = function () {
        // ruleid: js-post-message-any-origin
        iframe.contentWindow.postMessage({ cmd: "start", id: id }, '*');
        if (!iframe.
