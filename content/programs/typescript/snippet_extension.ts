import * as cp from 'child_process';
import * as fs from 'fs';
import * as http from 'http';
import * as os from 'os';
import * as path from 'path';
import * as vscode from 'vscode';

interface Snippet {
  name: string;
  language: string;
  body: string;
}

interface ServerOptions {
  port: number;
  onSnippet(snippet: Snippet): void;
}

const RUNNERS: Record<string, string> = { python: 'python3', javascript: 'node', shell: 'sh' };

// Run the snippet in a terminal program that the workspace may choose.
function runSnippet(snippet: Snippet, output: vscode.OutputChannel): void {
  const settings = vscode.workspace.getConfiguration('snippets');
  const runner = settings.get<string>(`runner.${snippet.language}`) ?? RUNNERS[snippet.language];
  const file = path.join(os.tmpdir(), `snippet-${Date.now()}.txt`);
  fs.writeFileSync(file, snippet.body);
  const child = cp.spawn(runner, [file], { cwd: vscode.workspace.rootPath });
  child.stdout.on('data', (chunk: Buffer) => output.append(chunk.toString()));
  child.on('close', () => fs.unlinkSync(file));
}

// Format the snippet with the formatter of its project.
function formatterOf(folder: string): string {
  const settings = JSON.parse(fs.readFileSync(path.join(folder, '.snippets.json'), 'utf8')) as { formatter: string };
  return settings.formatter;
}

function format(folder: string, file: string): string {
  return cp.execSync(`${formatterOf(folder)} --stdin < "${file}"`, { cwd: folder, encoding: 'utf8' });
}

// Other tools on this computer push snippets to the editor.
function startServer(options: ServerOptions): http.Server {
  const server = http.createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      options.onSnippet(JSON.parse(Buffer.concat(parts).toString()) as Snippet);
      response.end('ok');
    });
  });
  return server.listen(options.port, '127.0.0.1');
}

function preview(snippets: Snippet[]): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel('snippets', 'Snippets', vscode.ViewColumn.Two, {
    enableScripts: true,
  });
  const items = snippets.map((s) => `<h3>${s.name}</h3><pre class="${s.language}">${s.body}</pre>`);
  panel.webview.html = `<!doctype html><html><body>${items.join('')}</body></html>`;
  return panel;
}

// Extensions of the snippet format lie beside the project.
function loadTransforms(folder: string): Array<(snippet: Snippet) => Snippet> {
  const directory = path.join(folder, '.snippets', 'transforms');
  if (!fs.existsSync(directory)) {
    return [];
  }
  return fs.readdirSync(directory).map((name) => require(path.join(directory, name)).default);
}

async function signIn(context: vscode.ExtensionContext): Promise<void> {
  const token = await vscode.window.showInputBox({ prompt: 'Token of the snippet server', password: true });
  if (token) {
    await context.globalState.update('snippets.token', token);
    void vscode.window.showInformationMessage('Signed in.');
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Snippets');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? os.homedir();
  const snippets: Snippet[] = [];
  const server = startServer({ port: 9431, onSnippet: (snippet) => snippets.push(snippet) });
  context.subscriptions.push(
    { dispose: () => server.close() },
    vscode.commands.registerCommand('snippets.signIn', () => signIn(context)),
    vscode.commands.registerCommand('snippets.preview', () => preview(snippets)),
    vscode.commands.registerCommand('snippets.format', (file: string) => format(folder, file)),
    vscode.commands.registerCommand('snippets.run', () => {
      const transformed = loadTransforms(folder).reduce((s, t) => t(s), snippets[snippets.length - 1]);
      runSnippet(transformed, output);
    }),
  );
}
