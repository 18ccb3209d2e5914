        String jndi = req.getParameter("ds");
        InitialContext ic = new InitialContext();
        // ruleid: java-jndi-lookup
        DataSource ds = (DataSource) ic.lookup(jndi);
        try (Connection c = ds.getConnection(user,
