import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createHash, randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Pool, RowDataPacket } from 'mysql2/promise';

export interface Appointment {
  uid: string;
  title: string;
  place: string;
  start: Date;
  end: Date;
  organiser: string;
}

export type Line = readonly [name: string, value: string];

const stamp = (date: Date): string => date.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

export class CalendarStore {
  constructor(private readonly pool: Pool) {}

  // Appointments of some classes within a time.
  async between(classes: string[], from: Date, until: Date): Promise<Appointment[]> {
    const list = classes.map((name) => `"${name}"`).join(', ');
    const sql = `SELECT * FROM appointment WHERE class IN (${list}) AND start BETWEEN ? AND ?`;
    const [rows] = await this.pool.query<RowDataPacket[]>(sql, [from, until]);
    return rows as unknown as Appointment[];
  }

  async remove(uid: string): Promise<void> {
    await this.pool.query('DELETE FROM appointment WHERE uid = ?', [uid]);
  }
}

// One appointment as lines of the iCalendar format.
export function toLines(appointment: Appointment): Line[] {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', appointment.uid],
    ['SUMMARY', appointment.title],
    ['LOCATION', appointment.place],
    ['DTSTART', stamp(appointment.start)],
    ['DTEND', stamp(appointment.end)],
    ['END', 'VEVENT'],
  ];
}

export function serialise(lines: readonly Line[]): string {
  return lines.map(([name, value]) => `${name}:${value}`).join('\r\n');
}

// Send an invitation with the school's mail server.
export function invite(host: string, appointment: Appointment, guest: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(25, host);
    const commands = [
      'HELO school.example.org',
      `MAIL FROM:<${appointment.organiser}>`,
      `RCPT TO:<${guest}>`,
      'DATA',
      `Subject: ${appointment.title}\r\n\r\n${serialise(toLines(appointment))}\r\n.`,
      'QUIT',
    ];
    socket.on('data', () => {
      const command = commands.shift();
      if (command) {
        socket.write(`${command}\r\n`);
      } else {
        socket.end();
      }
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}

export async function exportCsv(appointments: Appointment[], file: string): Promise<void> {
  const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const rows = appointments.map((a) => [a.title, a.place, a.start.toISOString()].map(quote).join(','));
  await writeFile(file, ['title,place,start', ...rows].join('\n'));
}

// Families have one feed each.
// Address under which parents subscribe to the calendar of a family.
export function feedAddress(family: number, base: string): string {
  const token = createHash('sha256').update(`feed-${family}`).digest('hex').slice(0, 20);
  return `${base}/feeds/${family}/${token}.ics?v=${randomInt(1000)}`;
}

// Fetch calendars of clubs with the program of the city's computing centre.
export function importFrom(source: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('calfetch', ['--format', 'ics', source], (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

export function serve(store: CalendarStore, port: number): Server {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://calendar');
    const year = Number(url.searchParams.get('year') ?? new Date().getFullYear());
    store
      .between(url.searchParams.getAll('class'), new Date(year, 0, 1), new Date(year + 1, 0, 1))
      .then((found) => response.end(serialise(found.flatMap(toLines))))
      .catch(() => response.writeHead(500).end());
  });
  return server.listen(port);
}

export const readTemplate = (name: 'week' | 'month'): Promise<string> => readFile(`templates/${name}.ics`, 'utf8');
