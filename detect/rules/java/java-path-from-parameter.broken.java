        String page = req.getParameter("page");
        // ruleid: java-path-from-parameter
        File file = new File(getServletContext().getRealPath("/pages") + "/" + page);
        if (file.length() <
