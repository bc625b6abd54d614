// Writes a tape (docs/tapes.md): zstd-compressed JSON lines, flushed each second, and the closing footer.
import { appendFileSync, createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';

const kFooterBytes = 64;

export class Tape {
  #start = performance.now();
  frames = 0;
  lengthMs = 0;

  constructor(path, header) {
    this.path = path;
    this.zstd = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } });
    this.done = pipeline(this.zstd, createWriteStream(path));
    this.zstd.write(JSON.stringify(header) + '\n');
    this.timer = setInterval(() => this.zstd.flush(), 1000);
  }

  frame(c, d, f) {
    if (this.closed) return;
    const t = Math.round(performance.now() - this.#start);
    ++this.frames;
    this.lengthMs = t;
    this.zstd.write(JSON.stringify({ t, c, d, f }) + '\n');
  }

  /// Ends the tape, packs it once more as tightly as zstd's normal levels do, and adds the footer.
  async close() {
    this.closed = true;
    clearInterval(this.timer);
    this.zstd.end();
    await this.done;
    const packed = `${this.path}.packed`;
    const best = createZstdCompress({ params: {
      [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 } });
    await pipeline(createReadStream(this.path), createZstdDecompress(), best, createWriteStream(packed));
    const footer = Buffer.alloc(8 + kFooterBytes, ' ');
    footer.writeUInt32LE(0x184d2a5e, 0);
    footer.writeUInt32LE(kFooterBytes, 4);
    footer.write(JSON.stringify({ lengthMs: this.lengthMs, frames: this.frames }), 8);
    appendFileSync(packed, footer);
    await rename(packed, this.path);
  }
}
