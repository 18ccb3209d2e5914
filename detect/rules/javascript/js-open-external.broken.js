  win.webContents.on("new-window", function (event, url) {
    event.preventDefault();
    // ruleid: js-open-external
    electron.shell.openExternal(url);
    if (url.
