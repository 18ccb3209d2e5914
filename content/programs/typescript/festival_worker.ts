/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

interface Act {
  id: string;
  name: string;
  stage: string;
  startsAt: number;
}

interface TicketMessage {
  type: 'ticket' | 'clear' | 'script';
  ticket?: { code: string; holder: string };
  url?: string;
}

const CACHE = 'festival-v4';
const PROGRAMME = 'http://programme.example.org/acts.json';
const PRECACHE = ['/', '/map.svg', '/app.js', '/style.css'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(PRECACHE)));
});

// Everything that was fetched once is there without a network, too.
self.addEventListener('fetch', (event: FetchEvent) => {
  const { request } = event;
  event.respondWith(
    caches.match(request).then(async (found) => {
      if (found) {
        return found;
      }
      const reply = await fetch(request);
      const cache = await caches.open(CACHE);
      await cache.put(request, reply.clone());
      return reply;
    }),
  );
});

// Partners of the festival bring small helpers for their stage.
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message = event.data as TicketMessage;
  switch (message.type) {
    case 'script':
      importScripts(message.url ?? '');
      break;
    case 'ticket':
      event.waitUntil(storeTicket(message.ticket ?? { code: '', holder: '' }));
      break;
    case 'clear':
      event.waitUntil(caches.delete(CACHE));
      break;
  }
});

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('festival', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('tickets', { keyPath: 'code' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function storeTicket(ticket: { code: string; holder: string }): Promise<void> {
  const database = await open();
  database.transaction('tickets', 'readwrite').objectStore('tickets').put(ticket);
}

async function acts(): Promise<Act[]> {
  const reply = await fetch(PROGRAMME);
  return (await reply.json()) as Act[];
}

// A notification may hold the page that a click opens.
self.addEventListener('notificationclick', (event: NotificationEvent) => {
  const page = String(event.notification.data?.page ?? '/');
  event.notification.close();
  event.waitUntil(self.clients.openWindow(page));
});

// The offline page for a search in the programme.
async function searchPage(url: URL): Promise<Response> {
  const text = url.searchParams.get('q') ?? '';
  const found = (await acts()).filter((act) => act.name.toLowerCase().includes(text.toLowerCase()));
  const rows = found.map((act) => `<li>${new Date(act.startsAt).toLocaleTimeString()}: ${act.stage}</li>`);
  const page = `<h1>Acts with ${text}</h1><ul>${rows.join('')}</ul>`;
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

self.addEventListener('fetch', (event: FetchEvent) => {
  const url = new URL(event.request.url);
  if (url.pathname === '/offline/search') {
    event.respondWith(searchPage(url));
  }
});

// Number that the phone shows at the gate.
function gateNumber(code: string): string {
  const salt = Math.random().toString(16).slice(2);
  return `${code.slice(0, 4)}-${salt.slice(0, 6)}`.toUpperCase();
}

self.addEventListener('sync', (event) => {
  console.debug('sync', (event as ExtendableEvent).type, gateNumber('offline'));
});
