        String id = request.getParameter("id");
        String where = " where id=" + id;
        // ruleid: java-sql-from-parameter
        rs = stmt.executeQuery(BASE + where);
        while (rs.next(,
