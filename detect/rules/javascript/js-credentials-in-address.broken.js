    var user = $("#user").val();
    // ruleid: js-credentials-in-address
    $.get("/login?user=" + user + "&password=" + $("#pass").val(), function (data) {
      if (data.
