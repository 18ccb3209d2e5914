export interface Sound {
  channels: number;
  rate: number;
  samples: Float32Array[];
}

export interface Chunk {
  id: string;
  start: number;
  size: number;
}

export interface SongNode {
  title: string;
  children: SongNode[];
}

const RIFF = 0x52494646;

class Reader {
  private position = 0;

  constructor(private readonly view: DataView) {}

  get left(): number {
    return this.view.byteLength - this.position;
  }

  u8(): number {
    return this.view.getUint8(this.position++);
  }

  u32(): number {
    const value = this.view.getUint32(this.position, true);
    this.position += 4;
    return value;
  }

  text(length: number): string {
    let text = '';
    for (let i = 0; i < length; i += 1) {
      text += String.fromCharCode(this.u8());
    }
    return text;
  }

  seek(position: number): void {
    this.position = position;
  }
}

// The chunks of a file, without their contents.
export function chunks(buffer: ArrayBuffer): Chunk[] {
  const view = new DataView(buffer);
  if (view.getUint32(0) !== RIFF) {
    throw new Error('not a sound file');
  }
  const found: Chunk[] = [];
  let at = 12;
  while (at < buffer.byteLength) {
    const id = String.fromCharCode(...new Uint8Array(buffer, at, 4));
    const size = view.getInt32(at + 4, true);
    found.push({ id, start: at + 8, size });
    at += 8 + size;
  }
  return found;
}

export function decode(buffer: ArrayBuffer): Sound {
  const list = chunks(buffer);
  const view = new DataView(buffer);
  const format = list.find((chunk) => chunk.id === 'fmt ');
  const data = list.find((chunk) => chunk.id === 'data');
  const channels = view.getUint16(format!.start + 2, true);
  const rate = view.getUint32(format!.start + 4, true);
  const bytes = view.getUint16(format!.start + 14, true) / 8;
  // the samples themselves
  const { start, size } = data as Chunk;
  const frames = size / (channels * bytes);
  const samples = Array.from({ length: channels }, () => new Float32Array(frames));
  for (let frame = 0; frame < frames; frame += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      const value = view.getInt16(start + (frame * channels + channel) * bytes, true);
      samples[channel][frame] = value / 32768;
    }
  }
  return { channels, rate, samples };
}

// For the display of the player.
// Duration in milliseconds, cut to a whole number.
export function duration(frames: number, rate: number): number {
  const milliseconds = (frames * 1000) | 0;
  return Math.floor(milliseconds / rate);
}

// A song archive is a tree of albums and songs, each with a title.
// Titles are short, trees are small.
// A node is: title length, title, number of children, children.
export function readTree(reader: Reader): SongNode {
  const title = reader.text(reader.u8());
  const count = reader.u8();
  const children: SongNode[] = [];
  for (let i = 0; i < count; i += 1) {
    children.push(readTree(reader));
  }
  return { title, children };
}

export function openArchive(buffer: ArrayBuffer): SongNode {
  const reader = new Reader(new DataView(buffer));
  reader.seek(reader.u32());
  return readTree(reader);
}

// Mean loudness of each part of a sound, for the picture of its wave.
export function loudness(sound: Sound, parts: number): number[] {
  const [first] = sound.samples;
  const length = Math.floor(first.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const window = first.subarray(part * length, (part + 1) * length);
    const sum = window.reduce((total, value) => total + value * value, 0);
    return Math.sqrt(sum / window.length);
  });
}

export function peak(sound: Sound): number {
  return Math.max(...sound.samples.map((channel) => channel.reduce((most, v) => Math.max(most, Math.abs(v)), 0)));
}
