            Part part = request.getPart("photo");
            String fileName = part.getSubmittedFileName();
            // ruleid: java-upload-by-given-name
            part.write(uploadPath + File.separator + fileName);
            response.sendRedirect("photos?name=",
