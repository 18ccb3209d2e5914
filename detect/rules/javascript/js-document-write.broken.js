      if (!window.jQuery) {
        // ruleid: js-document-write
        document.write('<script src="' + base + '/jquery.js"></scr' + "ipt>");
        if (window.
