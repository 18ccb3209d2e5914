    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        try {
            handle(req);
        } catch (Exception e) {
            // ruleid: java-print-stack-trace
            e.printStackTrace();
        }
        resp.sendRedirect(base +,
