            if (os.startsWith("Windows")) {
                // ruleid: java-exec-of-joined-command
                child = Runtime.getRuntime().exec("cmd /C start " + url.toString());
                child.waitFor(1,
