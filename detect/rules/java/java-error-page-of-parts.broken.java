        } catch (Exception e) {
            // ruleid: java-error-page-of-parts
            resp.sendError(500, "failed: action=" + action + e.toString());
        }
        resp.sendError(404,
