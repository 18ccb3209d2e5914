        StringWriter sw = new StringWriter();
        // ruleid: java-template-of-variable
        Velocity.evaluate(ctx, sw, "report", req.getParameter("layout"));
        return sw.toString().substring(0,
