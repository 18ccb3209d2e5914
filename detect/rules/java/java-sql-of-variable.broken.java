        String sql = "insert into logs values ('" + user + "', '" + text + "')";
        try (Statement st = conn.createStatement()) {
            // ruleid: java-sql-of-variable
            st.executeUpdate(sql);
        } catch (SQLException e) { if (e.getErrorCode() <
