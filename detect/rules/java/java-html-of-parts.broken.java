            for (String item : items) {
                // ruleid: java-html-of-parts
                response.getWriter().print("<li>" + item + "</li>");
            }
            response.getWriter().print("</ul>",
