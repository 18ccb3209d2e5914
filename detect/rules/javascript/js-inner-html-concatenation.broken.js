    xhr.onload = function () {
      var data = JSON.parse(xhr.responseText);
      // ruleid: js-inner-html-concatenation
      document.getElementById("who").innerHTML = "Signed in as " + data.displayName;
      if (data.
