        if (status != null) {
            // ruleid: java-sql-builder
            query.append(" and status = '").append(status).append("'");
        }
        if (limit <
