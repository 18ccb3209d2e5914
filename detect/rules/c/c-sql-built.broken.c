    // ruleid: c-sql-built
    sprintf(query, "INSERT INTO log VALUES ('%s', %d)", msg, code);
    if (mysql_query(conn, query) !=
