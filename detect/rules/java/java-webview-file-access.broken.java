        // ruleid: java-webview-file-access
        this.getSettings().setAllowFileAccess(true);
        this.getSettings().setCacheMode(mode,
