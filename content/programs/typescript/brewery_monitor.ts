import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { parse, stringify } from 'yaml';
import { unpack } from 'msgpackr';

type Degrees = number;

interface Reading {
  tank: number;
  temperature: Degrees;
  pressure: number;
  at: number;
}

interface Recipe {
  name: string;
  steps: Array<{ minutes: number; temperature: Degrees }>;
}

class RingBuffer<T> {
  private readonly items: T[] = [];
  private next = 0;

  constructor(private readonly size: number) {}

  push(item: T): void {
    this.items[this.next] = item;
    this.next = (this.next + 1) % this.size;
  }

  all(): readonly T[] {
    return this.items;
  }
}

const tanks = new Map<number, RingBuffer<Reading>>();

function connect(host: string): MqttClient {
  const options: IClientOptions = {
    username: 'monitor',
    password: process.env.MQTT_PASSWORD,
    reconnectPeriod: 5000,
  };
  return mqtt.connect(`mqtt://${host}:1883`, options);
}

function bufferOf(tank: number): RingBuffer<Reading> {
  let buffer = tanks.get(tank);
  if (!buffer) {
    buffer = new RingBuffer<Reading>(1440);
    tanks.set(tank, buffer);
  }
  return buffer;
}

// Readings come packed, the topic holds the tank's number.
function onReading(topic: string, payload: Buffer): void {
  const tank = Number(topic.split('/')[1]);
  const reading = unpack(payload) as Reading;
  bufferOf(tank).push({ ...reading, tank, at: Date.now() });
}

function gradient(tank: number, hours: number): Degrees {
  const readings = bufferOf(tank).all().filter((r) => r.at > Date.now() - hours * 3.6e6);
  const [first] = readings;
  const last = readings[readings.length - 1];
  return (last.temperature - first.temperature) / hours;
}

// A condition such as `temperature > 22 && pressure < 1.4` sets off the alarm.
function alarmOf(condition: string, reading: Reading): boolean {
  const names = Object.keys(reading);
  const values = Object.values(reading) as number[];
  const test = Function(...names, `"use strict"; return Boolean(${condition});`);
  return test(...values) as boolean;
}

function loadRecipe(name: string): Recipe {
  return parse(readFileSync(`recipes/${name}.yaml`, 'utf8')) as Recipe;
}

function reply(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/yaml' });
  response.end(text);
}

function main(): void {
  const client = connect(process.env.MQTT_HOST ?? 'broker.example.org');
  client.subscribe('tanks/+/reading');
  client.on('message', onReading);
  createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://monitor');
    const tank = Number(url.searchParams.get('tank'));
    if (url.pathname === '/valve' && request.method === 'POST') {
      client.publish(`tanks/${tank}/valve`, url.searchParams.get('open') ?? '0');
      reply(response, 202, 'ok: true');
    } else if (url.pathname === '/gradient') {
      reply(response, 200, stringify({ tank, perHour: gradient(tank, 2) }));
    } else if (url.pathname === '/alarm') {
      const last = bufferOf(tank).all()[0];
      reply(response, 200, stringify({ alarm: alarmOf(url.searchParams.get('if') ?? 'false', last) }));
    } else if (url.pathname === '/recipe') {
      reply(response, 200, stringify(loadRecipe(String(url.searchParams.get('name')).replace(/\W/g, ''))));
    } else {
      reply(response, 404, 'error: unknown page');
    }
  }).listen(8610);
}

main();
