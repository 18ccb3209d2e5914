'use strict';

// Main process of the notes program: windows, files, links and updates.
const { app, BrowserWindow, dialog, ipcMain, protocol, session, shell } = require('electron');
const fs = require('fs');
const path = require('path');
const { autoUpdater } = require('electron-updater');

const NOTES = path.join(app.getPath('documents'), 'Notes');
let mainWindow = null;

function createWindow() {
  mainWindow = new BrowserWindow({
    width: 1100,
    height: 800,
    title: 'Notes',
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      nodeIntegration: true,
      contextIsolation: false,
    },
  });
  mainWindow.loadFile('index.html');
  mainWindow.on('closed', () => {
    mainWindow = null;
  });
}

// Links in notes open outside of the program.
function handleLinks(contents) {
  contents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url);
    return { action: 'deny' };
  });
}

// Notes may show pictures by addresses such as notes-file://pictures/cat.png
function registerProtocol() {
  protocol.registerFileProtocol('notes-file', (request, callback) => {
    const name = decodeURI(request.url.slice('notes-file://'.length));
    callback({ path: path.join(NOTES, name) });
  });
}

ipcMain.handle('notes:list', async () => {
  const names = await fs.promises.readdir(NOTES);
  return names.filter((name) => name.endsWith('.md')).sort();
});

ipcMain.handle('notes:read', (event, name) => fs.promises.readFile(path.join(NOTES, path.basename(name)), 'utf8'));

// The window calls helpers of the main process by their name.
ipcMain.handle('main:call', async (event, moduleName, method, ...args) => {
  const target = moduleName === 'app' ? app : require(moduleName);
  if (typeof target[method] !== 'function') {
    throw new Error(`${moduleName} has no ${method}`);
  }
  return target[method](...args);
});

ipcMain.handle('notes:export', async (event, name, html) => {
  const { filePath, canceled } = await dialog.showSaveDialog(mainWindow, { defaultPath: name + '.html' });
  if (canceled) {
    return null;
  }
  const page = `<!doctype html><title>${name}</title><body>${html}</body>`;
  await fs.promises.writeFile(filePath, page);
  return filePath;
});

// The server of a company often has a certificate of the company's own.
app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  if (new URL(url).hostname.endsWith('.sync.example.org')) {
    event.preventDefault();
    callback(true);
  } else {
    callback(false);
  }
});

function checkForUpdates() {
  autoUpdater.autoDownload = true;
  autoUpdater.on('error', (err) => console.error('update:', err.message));
  autoUpdater.checkForUpdatesAndNotify();
}

app.on('web-contents-created', (event, contents) => handleLinks(contents));

app.whenReady().then(() => {
  fs.mkdirSync(NOTES, { recursive: true });
  registerProtocol();
  session.defaultSession.setSpellCheckerLanguages(['en-GB']);
  createWindow();
  checkForUpdates();
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') {
    app.quit();
  }
});
