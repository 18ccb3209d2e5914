  mainWindow = new BrowserWindow({
    width: 900,
    // ruleid: js-electron-node-in-page
    webPreferences: { nodeIntegration: true },
    icon: path.
