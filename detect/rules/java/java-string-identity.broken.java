        String action = request.getParameter("action");
        // ruleid: java-string-identity
        if (action == "delete") {
            orders.delete(id,
