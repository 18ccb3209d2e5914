      getConnection(function (err, connection) {
        // ruleid: js-sql-concatenation
        connection.query("insert into orders (who, what) values ('" + who + "', '" + what + "')", function (err) {
          if (err.
