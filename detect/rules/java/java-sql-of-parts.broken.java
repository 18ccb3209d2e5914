            Statement stmt = conn.createStatement();
            // ruleid: java-sql-of-parts
            ResultSet rs = stmt.executeQuery("select * from users where login='" + login + "' and pass='" + pass + "'");
            if (rs.next() && rs.getInt(1) <
