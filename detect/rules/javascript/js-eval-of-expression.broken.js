    },
    success: function (answer) {
      // ruleid: js-eval-of-expression
      var rows = eval(answer.responseText);
      if (rows.
