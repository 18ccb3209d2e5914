const { BrowserWindow } = require("electron");

// ruleid: js-electron-node-in-page
const a = new BrowserWindow({ webPreferences: { nodeIntegration: true } });
// ruleid: js-electron-node-in-page
const b = new BrowserWindow({ webPreferences: { preload, contextIsolation: false } });
// ruleid: js-electron-node-in-page
const c = new BrowserWindow({ webPreferences: { webSecurity: false } });
// ok: js-electron-node-in-page
const d = new BrowserWindow({ webPreferences: { nodeIntegration: false, contextIsolation: true } });
// ok: js-electron-node-in-page
const e = new BrowserWindow({ width: 800, height: 600 });
// ok: js-electron-node-in-page
const f = { sandbox: true };
