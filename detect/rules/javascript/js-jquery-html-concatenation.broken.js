      success: function (data) {
        $.each(data.items, function (i, item) {
          // ruleid: js-jquery-html-concatenation
          $(".results").append('<a href="' + item.url + '">' + item.title + "</a>");
          if (item.
