        String fmt = req.getParameter("fmt");
        // ruleid: java-format-from-parameter
        String line = String.format(Locale.ROOT, fmt, price);
        out.write(line,
