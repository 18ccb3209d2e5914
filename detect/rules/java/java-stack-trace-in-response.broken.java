        } catch (SQLException ex) {
            // ruleid: java-stack-trace-in-response
            ex.printStackTrace(resp.getWriter());
        } finally { close(conn,
